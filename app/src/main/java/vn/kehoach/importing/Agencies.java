package vn.kehoach.importing;

import vn.kehoach.text.LetterCase;

import java.util.ArrayList;
import java.util.List;

/**
 * The agencies' lines on the left of the head: the name of the issuing agency stands last, that of
 * its parent above it (NĐ 30/2020, Phụ lục I, II.2).
 */
record Agencies(List<String> parent, List<String> issuer) {
    /** Words that cannot begin an agency's name and so continue the line above. */
    private static final List<String> CONTINUING =
            List.of(
                    "TỈNH",
                    "THÀNH PHỐ",
                    "TP.",
                    "TP ",
                    "HUYỆN",
                    "QUẬN",
                    "THỊ XÃ",
                    "THỊ TRẤN",
                    "XÃ",
                    "PHƯỜNG",
                    "ĐẶC KHU",
                    "VIỆT NAM",
                    "VÀ ",
                    "CỦA ",
                    "&");

    static Agencies of(HeadParts parts) {
        int bold = firstBold(parts.agencies);
        if (parts.parentLines.isEmpty() && bold == 0) {
            return of(parts.agencies);
        }
        List<String> names = parts.agencies.stream().map(Line::plain).toList();
        int issuer = parts.parentLines.orElse(bold);
        return new Agencies(names.subList(0, issuer), names.subList(issuer, names.size()));
    }

    /**
     * Index of the first bold line, where all behind it are bold and none before: the issuer's name
     * is printed so, that of its parent is not (NĐ 30/2020, Phụ lục I, II.2). Else 0.
     */
    private static int firstBold(List<Line> lines) {
        int first = 0;
        while (first < lines.size() && !lines.get(first).bold()) {
            first++;
        }
        boolean rest = lines.subList(first, lines.size()).stream().allMatch(Line::bold);
        return first < lines.size() && rest ? first : 0;
    }

    private static Agencies of(List<Line> lines) {
        var names = new ArrayList<List<String>>();
        for (Line line : lines) {
            if (names.isEmpty() || CONTINUING.stream().noneMatch(line.plain()::startsWith)) {
                names.add(new ArrayList<>());
            }
            names.getLast().add(line.plain());
        }
        List<String> issuer = names.isEmpty() ? List.of() : names.removeLast();
        return new Agencies(names.stream().flatMap(List::stream).toList(), issuer);
    }

    static boolean isAgency(String line) {
        return line.length() <= 90
                && LetterCase.isCapitals(line)
                && !line.endsWith(":")
                && LineLabel.of(line).isEmpty();
    }
}
