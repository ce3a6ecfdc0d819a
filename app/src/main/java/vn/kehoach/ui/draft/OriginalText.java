package vn.kehoach.ui.draft;

import vn.kehoach.source.Source;
import vn.kehoach.source.SourceBlock;
import vn.kehoach.source.SourceBreak;
import vn.kehoach.source.SourceParagraph;
import vn.kehoach.source.SourceTable;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What the file says that a document was read from.
 *
 * @param name the file's name
 * @param lines of its blocks, in their order, as a clerk would read them; a table's rows are ended
 *     by line feeds
 */
public record OriginalText(String name, List<String> lines) {
    public OriginalText {
        lines = List.copyOf(lines);
    }

    public static OriginalText of(Source source) {
        return new OriginalText(
                source.name(), source.blocks().stream().map(OriginalText::text).toList());
    }

    private static String text(SourceBlock block) {
        return switch (block) {
            case SourceParagraph paragraph ->
                    paragraph.label().isEmpty()
                            ? paragraph.text()
                            : paragraph.label() + " " + paragraph.text();
            case SourceTable table -> text(table);
            case SourceBreak _ -> "";
        };
    }

    private static String text(SourceTable table) {
        return table.rows().stream()
                .map(
                        row ->
                                row.stream()
                                        .map(
                                                cell ->
                                                        cell.paragraphs().stream()
                                                                .map(SourceParagraph::text)
                                                                .collect(Collectors.joining(" ")))
                                        .collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n"));
    }
}
