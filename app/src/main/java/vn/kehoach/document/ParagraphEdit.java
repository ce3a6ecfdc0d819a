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
                paragraph.notes().stream().map(note -> moved(note, moved)).toList(),
                paragraph.tabs());
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
        List<Block> blocks = new ArrayList<>(BlockLists.at(document, place.above()));
        if (!blocks.get(place.index()).equals(from)) {
            return document;
        }
        blocks.set(place.index(), to);
        return BlockLists.with(document, place.above(), blocks);
    }
}
