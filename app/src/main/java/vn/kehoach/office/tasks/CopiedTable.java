package vn.kehoach.office.tasks;

import vn.kehoach.sheet.Grid;
import vn.kehoach.sheet.TabText;
import vn.kehoach.sheet.Value;
import vn.kehoach.source.SourceCell;
import vn.kehoach.source.SourceParagraph;
import vn.kehoach.source.SourceTable;
import vn.kehoach.source.UnreadableFile;
import vn.kehoach.web.HtmlReader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The table that another program put on the clipboard. */
public final class CopiedTable {
    private CopiedTable() {}

    /**
     * Its cells; of merged ones the first has the text.
     *
     * @param html as Excel, Word and browsers give it; its table goes before the plain text
     * @param plain cells parted by tabs
     */
    public static Grid of(String html, String plain) {
        return fromHtml(html).orElseGet(() -> TabText.read(plain));
    }

    private static Optional<Grid> fromHtml(String html) {
        if (!html.toLowerCase(Locale.ROOT).contains("<table")) {
            return Optional.empty();
        }
        try {
            return new HtmlReader()
                    .read("", html).blocks().stream()
                            .filter(SourceTable.class::isInstance)
                            .map(table -> grid((SourceTable) table))
                            .findFirst();
        } catch (UnreadableFile withoutWords) {
            return Optional.empty();
        }
    }

    private static Grid grid(SourceTable table) {
        var rows = new ArrayList<List<Value>>();
        for (List<SourceCell> cells : table.rows()) {
            var row = new ArrayList<Value>();
            for (SourceCell cell : cells) {
                while (row.size() < cell.column()) {
                    row.add(Value.BLANK);
                }
                row.add(Value.of(text(cell)));
            }
            rows.add(row);
        }
        return new Grid("", rows);
    }

    private static String text(SourceCell cell) {
        return cell.paragraphs().stream()
                .map(CopiedTable::line)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String line(SourceParagraph paragraph) {
        return (paragraph.label() + " " + paragraph.text()).strip();
    }
}
