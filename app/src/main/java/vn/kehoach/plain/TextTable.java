package vn.kehoach.plain;

import vn.kehoach.source.SourceCell;
import vn.kehoach.source.SourceParagraph;
import vn.kehoach.source.SourceTable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A table of lines "| a | b |"; "&lt;br&gt;" divides a cell into paragraphs. */
final class TextTable {
    private static final Pattern RULE = Pattern.compile("\\s*\\|(\\s*:?-+:?\\s*\\|)+\\s*");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");

    private final List<String> lines;

    TextTable(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    SourceTable table() {
        var rows = new ArrayList<List<SourceCell>>();
        int headerRows = 0;
        for (String line : lines) {
            if (RULE.matcher(line).matches()) {
                headerRows = rows.size();
            } else {
                rows.add(cells(line.strip()));
            }
        }
        return new SourceTable(List.of(), headerRows, true, rows);
    }

    private static List<SourceCell> cells(String line) {
        var cells = new ArrayList<SourceCell>();
        for (String text : BAR.split(line.substring(1, line.length() - 1), -1)) {
            cells.add(new SourceCell(cells.size(), 1, 1, "", paragraphs(text.replace("\\|", "|"))));
        }
        return cells;
    }

    private static List<SourceParagraph> paragraphs(String text) {
        return new InlineMarks(BREAK.matcher(text).replaceAll("\n"))
                .paragraphs().stream()
                        .map(runs -> new SourceParagraph(runs, "", "", "", 0))
                        .toList();
    }
}
