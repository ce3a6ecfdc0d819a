package vn.kehoach.importing.items;

import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Place;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Run;
import vn.kehoach.document.SourcePlace;
import vn.kehoach.document.TabStop;
import vn.kehoach.importing.doubt.Doubt;
import vn.kehoach.importing.doubt.Findings;
import vn.kehoach.importing.line.Grid;
import vn.kehoach.importing.line.Item;
import vn.kehoach.importing.line.Line;
import vn.kehoach.importing.line.LineMending;
import vn.kehoach.importing.line.Look;
import vn.kehoach.importing.line.PageEnd;
import vn.kehoach.importing.line.Quoted;
import vn.kehoach.paper.PaperStyle;
import vn.kehoach.paper.Placeholders;
import vn.kehoach.source.Source;
import vn.kehoach.source.SourceBreak;
import vn.kehoach.source.SourceCell;
import vn.kehoach.source.SourceParagraph;
import vn.kehoach.source.SourceRun;
import vn.kehoach.source.SourceSection;
import vn.kehoach.source.SourceTable;
import vn.kehoach.text.Blanks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The source as a flow of lines and tables. Tables that only place the parts of the head or the end
 * side by side become lines; empty paragraphs become gaps, and so do the words in brackets that our
 * own papers print where something is still to be filled in.
 */
public final class SourceItems {
    private final List<Item> items = new ArrayList<>();
    private final List<Line> mended = new ArrayList<>();
    private final List<Line> recoded = new ArrayList<>();
    private final boolean whole;
    private boolean gap = true;
    private int block;
    private int section;

    private SourceItems(boolean whole) {
        this.whole = whole;
    }

    public static List<Item> of(Source source, Findings findings) {
        var reading = new SourceItems(source.whole());
        source.sections().forEach(reading::read);
        reading.note(findings);
        return Gaps.telling(reading.items);
    }

    /** Letters that were put right are doubted once, at the first line that had them. */
    private void note(Findings findings) {
        if (!mended.isEmpty()) {
            Line first = mended.getFirst();
            findings.doubt(
                    Doubt.Kind.MISREAD,
                    first.place(),
                    Place.NONE,
                    "Đã thay ký tự lạ (như “ƣ”, “ð”, dấu rời) bằng chữ Việt ở %d dòng; dòng đầu trong tệp: “%s”."
                            .formatted(mended.size(), first.plain()));
        }
        if (!recoded.isEmpty()) {
            findings.doubt(
                    Doubt.Kind.RECODED,
                    recoded.getFirst().place(),
                    Place.NONE,
                    "Đã chuyển chữ mã cũ (TCVN3 hoặc VNI) sang Unicode ở %d dòng; chữ gốc trong tệp: %s."
                            .formatted(
                                    recoded.size(),
                                    Quoted.some(recoded.stream().map(Line::plain).toList())));
        }
    }

    private void read(SourceSection read) {
        gap = true;
        for (var next : read.blocks()) {
            switch (next) {
                case SourceParagraph paragraph -> addLines(paragraph, read.landscape());
                case SourceTable table when LayoutTables.isLayout(table) ->
                        table.rows()
                                .forEach(row -> row.forEach(cell -> add(cell, read.landscape())));
                case SourceTable table -> {
                    var place = new SourcePlace(block, 0, 0);
                    items.add(new Grid(table, place, section, read.landscape()));
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
        section++;
    }

    private void add(SourceCell cell, boolean landscape) {
        gap = true;
        cell.paragraphs().forEach(paragraph -> addLines(paragraph, landscape));
    }

    private void addLines(SourceParagraph paragraph, boolean landscape) {
        String text = paragraph.text();
        if (text.isBlank()) {
            gap = true;
            return;
        }
        int from = 0;
        boolean bound = false;
        boolean own = PaperStyle.withId(paragraph.style()).isPresent();
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            String label = bound ? "" : paragraph.label();
            int cut = own ? -1 : SideBySide.cut(text.substring(from, end));
            if (cut > 0) {
                addLine(paragraph, from, from + cut, label, landscape, bound);
                addLine(paragraph, from + cut, end, "", landscape, false);
                bound = true;
            } else {
                bound |= addLine(paragraph, from, end, label, landscape, bound);
            }
            from = end + 1;
        }
    }

    /** Adds characters {@code from} to {@code end} as a line, if it says anything. */
    private boolean addLine(
            SourceParagraph paragraph,
            int from,
            int end,
            String label,
            boolean landscape,
            boolean bound) {
        RichText line = line(paragraph, from, end);
        List<TabStop> tabs = MeantTabs.of(paragraph).stops(line);
        if (isToFillIn(line.text(), paragraph.style())) {
            gap = true;
            return false;
        }
        if (line.isEmpty()) {
            return false;
        }
        var look =
                new Look(
                        paragraph.style(),
                        label,
                        paragraph.alignment(),
                        section,
                        landscape,
                        whole,
                        tabs);
        var read = new Line(line, new SourcePlace(block, from, end), look, gap, bound);
        items.add(read);
        String original = paragraph.text().substring(from, end);
        var mending = new LineMending(original);
        if (mending.changes()) {
            (mending.recodes() ? recoded : mended)
                    .add(read.withText(RichText.plain(original.strip())));
        }
        gap = false;
        return true;
    }

    /** A signer's name stays also while it is to be filled in: it ends his block. */
    private static boolean isToFillIn(String line, String style) {
        return Placeholders.isLine(line.replaceFirst("^- ", ""))
                && !style.equals(PaperStyle.SIGNER_NAME.id());
    }

    /**
     * Characters {@code from} to {@code to} of a paragraph, blanks collapsed; our own papers leave
     * room to write in by several blanks, and a no-break space in them was meant.
     */
    public static RichText line(SourceParagraph paragraph, int from, int to) {
        var tabs = MeantTabs.of(paragraph);
        return tabs.trimmed(richText(paragraph.runs(), from, to, !tabs.own(), tabs.stay(from, to)));
    }

    private static String text(List<SourceRun> runs, int from, int to) {
        String all = runs.stream().map(SourceRun::text).collect(Collectors.joining());
        return all.substring(Math.min(from, all.length()), Math.min(to, all.length()));
    }

    private static RichText richText(
            List<SourceRun> runs, int from, int to, boolean collapse, boolean tabs) {
        var collapsed = new ArrayList<Run>();
        boolean blank = true;
        int at = 0;
        var mending = new LineMending(text(runs, from, to));
        for (SourceRun run : runs) {
            var characters = new StringBuilder();
            for (char c : run.text().toCharArray()) {
                boolean tab = tabs && c == '\t';
                boolean kept = tab || !(collapse && blank && Blanks.isBlank(c));
                if (at >= from && at < to && kept) {
                    blank = !tab && Blanks.isBlank(c);
                    characters.append(blank && !(c == Blanks.NO_BREAK && !collapse) ? ' ' : c);
                }
                at++;
            }
            collapsed.add(
                    new Run(
                            mending.mend(characters.toString()),
                            new Emphasis(run.bold(), run.italic(), run.underline())));
        }
        return new RichText(collapsed);
    }
}
