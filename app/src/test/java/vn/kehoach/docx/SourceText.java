package vn.kehoach.docx;

import vn.kehoach.source.Source;
import vn.kehoach.source.SourceBlock;
import vn.kehoach.source.SourceBreak;
import vn.kehoach.source.SourceCell;
import vn.kehoach.source.SourceParagraph;
import vn.kehoach.source.SourceTable;

import java.util.List;
import java.util.stream.Collectors;

/** Tells a source line by line: paragraphs with style and label, tables row by row. */
public final class SourceText {
    private SourceText() {}

    public static String of(Source source) {
        return source.blocks().stream()
                .map(SourceText::of)
                .map(text -> text.stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    private static String of(SourceBlock block) {
        return switch (block) {
            case SourceParagraph paragraph -> of(paragraph);
            case SourceTable table -> of(table);
            case SourceBreak _ -> "BREAK";
        };
    }

    private static String of(SourceParagraph paragraph) {
        String style = paragraph.style().isEmpty() ? "" : paragraph.style() + ": ";
        String label = paragraph.label().isEmpty() ? "" : "(" + paragraph.label() + ") ";
        return style + label + paragraph.text();
    }

    private static String of(SourceTable table) {
        String widths =
                table.widths().stream()
                        .map(width -> Math.round(width) + " ")
                        .collect(Collectors.joining());
        String header = table.headerRows() == 0 ? "" : ", header " + table.headerRows();
        String head = "TABLE " + widths + "mm" + header + (table.ruled() ? ", ruled" : "");
        return head + table.rows().stream().map(SourceText::row).collect(Collectors.joining());
    }

    private static String row(List<SourceCell> cells) {
        String text = cells.stream().map(SourceText::of).collect(Collectors.joining(" | "));
        return "\n| " + text.stripTrailing();
    }

    private static String of(SourceCell cell) {
        String paragraphs =
                cell.paragraphs().stream()
                        .map(SourceText::of)
                        .map(String::stripTrailing)
                        .collect(Collectors.joining("¶"));
        return cell.column() + "+" + cell.columns() + "x" + cell.rows() + " " + paragraphs;
    }
}
