package vn.kehoach.ui.review;

import vn.kehoach.document.SourcePlace;
import vn.kehoach.ui.draft.OriginalText;

import java.util.ArrayList;
import java.util.List;

/** What a file says at a place, with some lines around it. */
final class OriginalLines {
    /** Lines shown before and behind. */
    private static final int AROUND = 2;

    private static final int LONGEST = 400;

    private OriginalLines() {}

    /** The lines; none when the file does not say it. */
    static List<OriginalLine> of(OriginalText original, SourcePlace place) {
        List<String> blocks = original.lines();
        if (place.block() < 0 || place.block() >= blocks.size()) {
            return List.of();
        }
        var lines = new ArrayList<OriginalLine>();
        lines.addAll(before(blocks, place.block()));
        lines.add(marked(blocks.get(place.block()), place));
        blocks.subList(place.block() + 1, blocks.size()).stream()
                .filter(text -> !text.isBlank())
                .limit(AROUND)
                .forEach(text -> lines.add(around(text)));
        return List.copyOf(lines);
    }

    private static List<OriginalLine> before(List<String> blocks, int block) {
        return blocks.subList(0, block).reversed().stream()
                .filter(text -> !text.isBlank())
                .limit(AROUND)
                .map(OriginalLines::around)
                .toList()
                .reversed();
    }

    private static OriginalLine around(String text) {
        String line = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        return new OriginalLine(line, 0, 0);
    }

    /** The place's characters, or the whole block where it names none. */
    private static OriginalLine marked(String text, SourcePlace place) {
        int from = Math.clamp(place.from(), 0, text.length());
        int to = Math.clamp(place.to(), from, text.length());
        return from == to
                ? new OriginalLine(text, 0, text.length())
                : new OriginalLine(text, from, to);
    }
}
