package vn.kehoach.paper;

import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.VerticalAlignment;
import vn.kehoach.standard.Sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

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

    /** The paper of {@code labels}; the first line of each is bold. */
    public Paper compose(List<List<String>> labels, LabelSheet sheet) {
        int left = Twips.mm(sheet.leftMm());
        int top = Twips.mm(sheet.topMm());
        var page =
                new PageSetup(
                        Twips.mm(Sheet.WIDTH),
                        Twips.mm(Sheet.HEIGHT),
                        top,
                        0,
                        left,
                        0,
                        0,
                        styles.page().number());
        int width = (page.width() - 2 * left) / sheet.columns();
        int height = (page.height() - 2 * top - END) / sheet.rows();
        var sections = new ArrayList<PaperSection>();
        int perSheet = sheet.columns() * sheet.rows();
        for (int from = 0; from < labels.size(); from += perSheet) {
            var rows = new ArrayList<FlowRow>();
            int to = Math.min(from + perSheet, labels.size());
            for (int at = from; at < to; at += sheet.columns()) {
                rows.add(row(labels, at, Math.min(at + sheet.columns(), to), sheet, height));
            }
            List<Integer> columns = Collections.nCopies(sheet.columns(), width);
            var table = new FlowTable(columns, 0, PADDING, false, rows, Place.of(Part.ADDRESSEES));
            sections.add(new PaperSection(page, List.of(table, Gap.of(styles, 1))));
        }
        return new Paper(new PaperInfo("Nhãn", "", ""), styles, sections);
    }

    private FlowRow row(List<List<String>> labels, int from, int to, LabelSheet sheet, int height) {
        var cells = new ArrayList<FlowCell>();
        for (int c = 0; c < sheet.columns(); c++) {
            List<String> lines = from + c < to ? labels.get(from + c) : List.of("");
            var content = new ArrayList<FlowParagraph>();
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
