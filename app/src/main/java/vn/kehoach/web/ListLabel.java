package vn.kehoach.web;

import org.jsoup.nodes.Element;

import vn.kehoach.standard.RomanNumerals;

/** What a browser prints before an item of a list. */
final class ListLabel {
    private ListLabel() {}

    static String of(Element item) {
        Element list = item.parent();
        if (list == null || !list.nameIs("ol")) {
            return "-";
        }
        int number = start(list);
        for (Element before : list.children()) {
            if (before.equals(item)) {
                break;
            }
            number += before.nameIs("li") ? 1 : 0;
        }
        return switch (list.attr("type")) {
            case "a" -> letter(number, 'a') + ")";
            case "A" -> letter(number, 'A') + ".";
            case "I" -> RomanNumerals.of(number) + ".";
            default -> number + ".";
        };
    }

    private static int start(Element list) {
        String start = list.attr("start");
        return start.matches("\\d{1,4}") ? Integer.parseInt(start) : 1;
    }

    /** Browsers count without đ. */
    private static String letter(int number, char first) {
        return number >= 1 && number <= 26
                ? String.valueOf((char) (first + number - 1))
                : String.valueOf(number);
    }
}
