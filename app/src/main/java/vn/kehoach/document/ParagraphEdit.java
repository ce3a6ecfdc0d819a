package vn.kehoach.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Changes inside paragraphs and of paragraphs inside documents. */
public final class ParagraphEdit {
    private ParagraphEdit() {}

    /**
     * The paragraph with {@code text} in place of its characters {@code from} to {@code to}, in the
     * emphasis of what stands before; task facts and notes stay with their words.
     */
    public static Paragraph replace(Paragraph paragraph, int from, int to, String text) {
        RichText old = paragraph.text();
        int length = old.text().length();
        List<Run> before = old.slice(Math.max(from - 1, 0), Math.max(from, 1)).runs();
        Emphasis emphasis = before.isEmpty() ? Emphasis.NONE : before.getFirst().emphasis();
        RichText changed =
                old.slice(0, from)
                        .append(new RichText(List.of(new Run(text, emphasis))))
                        .append(old.slice(to, length));
        IntUnaryOperator moved =
                at -> at <= from ? at : at >= to ? at + text.length() - (to - from) : from;
        return new Paragraph(
                paragraph.role(),
                paragraph.level(),
                paragraph.label(),
                changed,
                moved.applyAsInt(paragraph.titleLength()),
                paragraph.alignment(),
                paragraph.fields().stream().map(span -> moved(span, moved)).toList(),
                paragraph.notes().stream().map(note -> moved(note, moved)).toList());
    }

    private static FieldSpan moved(FieldSpan span, IntUnaryOperator moved) {
        return new FieldSpan(
                span.field(), moved.applyAsInt(span.from()), moved.applyAsInt(span.to()));
    }

    private static Footnote moved(Footnote note, IntUnaryOperator moved) {
        return new Footnote(moved.applyAsInt(note.at()), note.mark(), note.text());
    }

    /** The document with {@code to} at {@code place} if {@code from} stands there. */
    public static OfficialDocument exchange(
            OfficialDocument document, Place place, Paragraph from, Paragraph to) {
        List<Integer> steps = place.steps();
        if (place.part() == Part.BODY) {
            return document.withBody(exchange(document.body(), steps, from, to));
        }
        var appendices = new ArrayList<>(document.appendices());
        int index = steps.getFirst();
        Appendix old = appendices.get(index);
        appendices.set(
                index,
                new Appendix(
                        old.kind(),
                        old.label(),
                        old.title(),
                        old.reference(),
                        old.orientation(),
                        old.header(),
                        exchange(old.body(), steps.subList(1, steps.size()), from, to),
                        old.closing()));
        return new OfficialDocument(
                document.header(),
                document.addressees(),
                document.body(),
                document.orientation(),
                document.closing(),
                appendices,
                document.recovered());
    }

    private static List<Block> exchange(
            List<Block> blocks, List<Integer> steps, Paragraph from, Paragraph to) {
        var changed = new ArrayList<>(blocks);
        int index = steps.getFirst();
        switch (blocks.get(index)) {
            case Paragraph paragraph -> changed.set(index, paragraph.equals(from) ? to : paragraph);
            case Table table -> changed.set(index, exchange(table, steps, from, to));
            case PageBreak _ -> {}
        }
        return changed;
    }

    private static Table exchange(Table table, List<Integer> steps, Paragraph from, Paragraph to) {
        var rows = new ArrayList<>(table.rows());
        Row row = rows.get(steps.get(1));
        var cells = new ArrayList<>(row.cells());
        Cell cell = cells.get(steps.get(2));
        var content = new ArrayList<>(cell.content());
        if (content.get(steps.get(3)).equals(from)) {
            content.set(steps.get(3), to);
        }
        cells.set(
                steps.get(2),
                new Cell(cell.column(), cell.columns(), cell.rows(), cell.vertical(), content));
        rows.set(steps.get(1), new Row(cells, row.group()));
        return new Table(
                table.columns(),
                table.widths(),
                table.headerRows(),
                table.ruled(),
                table.meaning(),
                rows);
    }
}
