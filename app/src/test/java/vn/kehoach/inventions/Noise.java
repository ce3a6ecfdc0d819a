package vn.kehoach.inventions;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What machines do to a text: narrow lines, page numbers, letters that only look right. */
final class Noise {
    private final Random random;

    Noise(Random random) {
        this.random = random;
    }

    String on(List<String> lines) {
        List<String> noisy =
                random.nextInt(3) == 0 ? wrapped(lines, 72 + random.nextInt(20)) : lines;
        String text = String.join("\n", noisy);
        return switch (random.nextInt(5)) {
            case 0 -> text.replace('ư', 'ƣ').replace("Ư", "Ƣ");
            case 1 -> Normalizer.normalize(text, Normalizer.Form.NFD);
            default -> text;
        };
    }

    /** Lines as narrow as a page, with a page's number between them now and then. */
    private static List<String> wrapped(List<String> lines, int width) {
        var narrow = new ArrayList<String>();
        int page = 1;
        for (String line : lines) {
            String rest = line;
            while (rest.length() > width && !rest.startsWith("|")) {
                int cut = rest.lastIndexOf(' ', width);
                narrow.add(rest.substring(0, cut));
                rest = rest.substring(cut + 1);
                if (narrow.size() / 40 >= page) {
                    narrow.add(String.valueOf(++page));
                }
            }
            narrow.add(rest);
        }
        return narrow;
    }
}
