package vn.kehoach.docx;

import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** The automatic numberings of a .doc. */
final class DocLists {
    private DocLists() {}

    static Numbering of(@Nullable ListTables tables) {
        var numbering = new Numbering();
        if (tables == null) {
            return numbering;
        }
        try {
            for (int list = 1; ; list++) {
                ListData data = tables.getListData(tables.getLfo(list).getLsid());
                if (data != null) {
                    numbering.add(
                            Integer.toString(list),
                            Integer.toString(data.getLsid()),
                            levels(data),
                            Map.of());
                }
            }
        } catch (NoSuchElementException end) {
            // The library does not say how many lists there are.
            return numbering;
        }
    }

    private static List<NumberLevel> levels(ListData data) {
        ListLevel[] given = data.getLevels();
        var levels = new ArrayList<NumberLevel>();
        for (int depth = 0; depth < Numbering.LEVELS; depth++) {
            levels.add(level(given[Math.min(depth, given.length - 1)], depth));
        }
        return levels;
    }

    private static NumberLevel level(ListLevel level, int depth) {
        NumberFormat format = format(level.getNumberFormat());
        return new NumberLevel(
                level.getStartAt(),
                format,
                text(level.getNumberText()),
                depth,
                level.isLegalNumbering(),
                "",
                ParagraphFacts.NONE);
    }

    /** The places of the numbers are control characters: the level's depth itself. */
    private static String text(@Nullable String label) {
        if (label == null) {
            return "";
        }
        var text = new StringBuilder();
        for (int at = 0; at < label.length(); at++) {
            char character = label.charAt(at);
            if (character < Numbering.LEVELS) {
                text.append('%').append(character + 1);
            } else {
                text.append(character);
            }
        }
        return Symbols.printable(text.toString());
    }

    private static NumberFormat format(int code) {
        return switch (code) {
            case 1 -> NumberFormat.UPPER_ROMAN;
            case 2 -> NumberFormat.LOWER_ROMAN;
            case 3 -> NumberFormat.UPPER_LETTER;
            case 4 -> NumberFormat.LOWER_LETTER;
            case 22 -> NumberFormat.DECIMAL_ZERO;
            case 23, 255 -> NumberFormat.NONE;
            default -> NumberFormat.DECIMAL;
        };
    }
}
