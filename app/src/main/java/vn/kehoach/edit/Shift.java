package vn.kehoach.edit;

import vn.kehoach.document.FieldSpan;
import vn.kehoach.document.Footnote;
import vn.kehoach.document.Paragraph;

import java.util.ArrayList;
import java.util.List;

/**
 * Where facts, title and notes of a paragraph stand after characters {@code from} to {@code to}
 * have become {@code added} others.
 *
 * @param grows whether what is added behind a fact or title is more of it, as a word is and a
 *     closing mark is not
 */
record Shift(int from, int to, int added, boolean grows) {
    int title(Paragraph paragraph) {
        int title = paragraph.titleLength();
        return title == 0 ? 0 : end(title);
    }

    List<FieldSpan> fields(List<FieldSpan> fields) {
        var moved = new ArrayList<FieldSpan>();
        boolean taken = false;
        for (FieldSpan span : fields) {
            int start = taken && span.from() == from ? after(span.from()) : before(span.from());
            int end = Math.max(start, end(span.to()));
            taken |= from == to && end > span.to();
            moved.add(new FieldSpan(span.field(), start, end));
        }
        return moved;
    }

    /** A note inside what is replaced goes with it. */
    List<Footnote> notes(List<Footnote> notes) {
        return notes.stream()
                .filter(note -> note.at() <= from || note.at() >= to)
                .map(note -> note.moved(before(note.at()) - note.at()))
                .toList();
    }

    /** A position that stays before what is put at it. */
    private int before(int at) {
        return at <= from ? at : after(at);
    }

    private int after(int at) {
        return at >= to ? at + added - (to - from) : from;
    }

    private int end(int at) {
        return at == from && at == to && !grows ? at : at < from ? at : after(at);
    }
}
