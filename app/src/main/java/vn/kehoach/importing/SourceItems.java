package vn.kehoach.importing;

import vn.kehoach.document.Emphasis;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Run;
import vn.kehoach.document.SourcePlace;
import vn.kehoach.source.Source;
import vn.kehoach.source.SourceBreak;
import vn.kehoach.source.SourceParagraph;
import vn.kehoach.source.SourceRun;
import vn.kehoach.source.SourceSection;
import vn.kehoach.source.SourceTable;
import vn.kehoach.text.Blanks;

import java.util.ArrayList;
import java.util.List;

/**
 * The source as a flow of lines and tables. Tables that only place the parts of the head or the end
 * side by side become lines; empty paragraphs become gaps.
 */
final class SourceItems {
    private final List<Item> items = new ArrayList<>();
    private boolean gap = true;
    private int block;

    static List<Item> of(Source source) {
        var reading = new SourceItems();
        source.sections().forEach(reading::read);
        return List.copyOf(reading.items);
    }

    private void read(SourceSection section) {
        gap = true;
        for (var next : section.blocks()) {
            switch (next) {
                case SourceParagraph paragraph -> addLines(paragraph, section.landscape());
                case SourceTable table when LayoutTables.isLayout(table) ->
                        table.rows()
                                .forEach(
                                        row ->
                                                row.forEach(
                                                        cell -> {
                                                            gap = true;
                                                            cell.paragraphs()
                                                                    .forEach(
                                                                            p ->
                                                                                    addLines(
                                                                                            p,
                                                                                            section
                                                                                                    .landscape()));
                                                        }));
                case SourceTable table -> {
                    items.add(new Grid(table, new SourcePlace(block, 0, 0), section.landscape()));
                    gap = true;
                }
                case SourceBreak end -> {
                    items.add(new PageEnd());
                    gap = true;
                }
            }
            block++;
        }
        gap = true;
    }

    private void addLines(SourceParagraph paragraph, boolean landscape) {
        String text = paragraph.text();
        if (text.isBlank()) {
            gap = true;
            return;
        }
        int from = 0;
        boolean bound = false;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            RichText line = richText(paragraph.runs(), from, end);
            if (!line.isEmpty()) {
                String label = bound ? "" : paragraph.label();
                var look = new Look(paragraph.style(), label, paragraph.alignment(), landscape);
                items.add(new Line(line, new SourcePlace(block, from, end), look, gap, bound));
                gap = false;
                bound = true;
            }
            from = end + 1;
        }
    }

    /** Characters {@code from} to {@code to} of the runs, blanks collapsed. */
    static RichText richText(List<SourceRun> runs, int from, int to) {
        var collapsed = new ArrayList<Run>();
        boolean blank = true;
        int at = 0;
        for (SourceRun run : runs) {
            var characters = new StringBuilder();
            for (char c : run.text().toCharArray()) {
                if (at >= from && at < to && !(blank && Blanks.isBlank(c))) {
                    blank = Blanks.isBlank(c);
                    characters.append(blank ? ' ' : c);
                }
                at++;
            }
            collapsed.add(
                    new Run(
                            characters.toString(),
                            new Emphasis(run.bold(), run.italic(), run.underline())));
        }
        return new RichText(collapsed).stripped();
    }
}
