package vn.kehoach.paper;

import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.VerticalAlignment;
import vn.kehoach.standard.Sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Composes labels with the lines of an addressee each, row by row, on as many A4 sheets as they
 * need.
 */
public final class LabelSheetComposer {
    private static final int PADDING = Twips.mm(4);

    /** Room for the paragraph that a Word file needs behind a table. */
    private static final int END = Twips.pt(2);

    private final StyleSheet styles;

    public LabelSheetComposer(StyleSheet styles) {
        this.styles = styles;
    }

    /** The paper of {@code labels}; the first line of each is bold, one without lines is empty. */
    public Paper compose(List<List<String>> labels, LabelSheet sheet) {
        int width = Twips.mm(Sheet.WIDTH);
        int height = Twips.mm(Sheet.HEIGHT);
        List<Integer> across = edges(sheet.columns(), sheet.marginXMm(), sheet.shiftXMm(), width);
        List<Integer> down = edges(sheet.rows(), sheet.marginYMm(), sheet.shiftYMm(), height - END);
        var page =
                new PageSetup(
                        width,
                        height,
                        /* top= */ down.getFirst(),
                        /* bottom= */ 0,
                        /* left= */ across.getFirst(),
                        /* right= */ 0,
                        /* header= */ 0,
                        styles.page().number());
        var sections = new ArrayList<PaperSection>();
        for (int from = 0; from < labels.size(); from += sheet.count()) {
            var rows = new ArrayList<FlowRow>();
            int to = Math.min(from + sheet.count(), labels.size());
            for (int at = from; at < to; at += sheet.columns()) {
                int row = rows.size();
                rows.add(
                        row(
                                labels,
                                at,
                                Math.min(at + sheet.columns(), to),
                                sheet,
                                down.get(row + 1) - down.get(row)));
            }
            var table =
                    new FlowTable(
                            lengths(across), 0, PADDING, false, rows, Place.of(Part.ADDRESSEES));
            sections.add(new PaperSection(page, List.of(table, Gap.of(styles, 1))));
        }
        return new Paper(new PaperInfo("Nhãn", "", ""), styles, sections);
    }

    /** The edges of labels along one side of the sheet; what a shift brings beyond it is cut. */
    private static List<Integer> edges(int count, double marginMm, double shiftMm, int most) {
        int margin = Twips.mm(marginMm);
        int label = (most - 2 * margin) / count;
        return IntStream.rangeClosed(0, count)
                .mapToObj(at -> Math.clamp(margin + Twips.mm(shiftMm) + at * label, 0, most))
                .toList();
    }

    private static List<Integer> lengths(List<Integer> edges) {
        return IntStream.range(1, edges.size())
                .mapToObj(at -> edges.get(at) - edges.get(at - 1))
                .toList();
    }

    private FlowRow row(List<List<String>> labels, int from, int to, LabelSheet sheet, int height) {
        var cells = new ArrayList<FlowCell>();
        for (int c = 0; c < sheet.columns(); c++) {
            List<String> lines = from + c < to ? labels.get(from + c) : List.of();
            var content = new ArrayList<FlowParagraph>();
            if (lines.isEmpty()) {
                content.add(new Typing(styles, PaperStyle.TABLE_TEXT, Place.NONE).paragraph());
            }
            for (int i = 0; i < lines.size(); i++) {
                var typing =
                        new Typing(
                                styles,
                                PaperStyle.TABLE_TEXT,
                                Place.of(Part.ADDRESSEES, from + c, i));
                TextFormat format = typing.format();
                content.add(
                        typing.say(lines.get(i), 0, i == 0 ? format.asBold() : format).paragraph());
            }
            cells.add(new FlowCell(c, 1, 1, VerticalAlignment.MIDDLE, content));
        }
        return new FlowRow(cells, false, false, height);
    }
}
