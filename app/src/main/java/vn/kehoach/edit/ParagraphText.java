package vn.kehoach.edit;

import vn.kehoach.document.Emphasis;
import vn.kehoach.document.FieldSpan;
import vn.kehoach.document.Footnote;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.document.Run;
import vn.kehoach.document.TabStop;
import vn.kehoach.text.Nfc;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Text put into, taken out of, parted from and joined to paragraphs. Task facts, run-in titles and
 * notes stay with their words.
 */
public final class ParagraphText {
    private ParagraphText() {}

    static int length(Paragraph paragraph) {
        return paragraph.text().runs().stream().mapToInt(run -> run.text().length()).sum();
    }

    /** The emphasis that a letter typed before character {@code offset} takes. */
    static Emphasis emphasisAt(RichText text, int offset) {
        List<Run> before = text.slice(Math.max(offset - 1, 0), Math.max(offset, 1)).runs();
        return before.isEmpty() ? Emphasis.NONE : before.getFirst().emphasis();
    }

    /**
     * The paragraph with {@code words} in place of its characters {@code from} to {@code to}; a
     * mark that comes to stand behind a letter becomes one character with it.
     */
    public static Paragraph replace(Paragraph paragraph, int from, int to, RichText words) {
        Paragraph replaced = exchange(paragraph, from, to, words);
        return composed(composed(replaced, from + words.text().length()), from);
    }

    private static Paragraph composed(Paragraph paragraph, int seam) {
        String text = paragraph.text().text();
        boolean mark =
                seam > 0
                        && seam < text.length()
                        && Character.getType(text.charAt(seam)) == Character.NON_SPACING_MARK;
        if (!mark) {
            return paragraph;
        }
        int letter = Boundaries.previous(text, seam);
        String loose = text.substring(letter, seam + 1);
        String one = Nfc.of(loose);
        Emphasis emphasis = emphasisAt(paragraph.text(), seam);
        return one.equals(loose)
                ? paragraph
                : exchange(
                        paragraph, letter, seam + 1, new RichText(List.of(new Run(one, emphasis))));
    }

    private static Paragraph exchange(Paragraph paragraph, int from, int to, RichText words) {
        RichText old = paragraph.text();
        String added = words.text();
        RichText text = old.slice(0, from).append(words).append(old.slice(to, Integer.MAX_VALUE));
        var shift = new Shift(from, to, added.length(), !isEndMark(added));
        return new Paragraph(
                paragraph.role(),
                paragraph.level(),
                paragraph.label(),
                text,
                shift.title(paragraph),
                paragraph.alignment(),
                shift.fields(paragraph.fields()),
                shift.notes(paragraph.notes()),
                paragraph.tabs());
    }

    private static boolean isEndMark(String added) {
        return !added.isEmpty() && ".;:,".indexOf(added.charAt(0)) >= 0;
    }

    /** The paragraph with the words of another, and the notes these call, at {@code at}. */
    static Paragraph put(Paragraph paragraph, int at, Paragraph words) {
        Paragraph put = replace(paragraph, at, at, words.text());
        return put.withNotes(notes(put, words, at)).withTabs(tabs(paragraph, words));
    }

    /** All it says as running text, with the notes it calls. */
    static Paragraph words(Paragraph paragraph) {
        return words(paragraph, 0, length(paragraph));
    }

    /** Its characters {@code from} to {@code to} as running text, with the notes they call. */
    static Paragraph words(Paragraph paragraph, int from, int to) {
        RichText words = paragraph.text().slice(from, to);
        return Paragraph.text("")
                .withText(words)
                .withNotes(part(paragraph, from, to).notes())
                .withTabs(words.text().indexOf('\t') < 0 ? List.of() : paragraph.tabs());
    }

    /**
     * The paragraph without what is selected of it: characters {@code from} to {@code to} and the
     * notes whose marks stand behind one of them.
     */
    static Paragraph without(Paragraph paragraph, int from, int to) {
        List<Footnote> kept =
                paragraph.notes().stream()
                        .filter(note -> note.at() <= from || note.at() > to)
                        .toList();
        return replace(paragraph.withNotes(kept), from, to, RichText.EMPTY);
    }

    /** The paragraph's first {@code at} characters, with its label. */
    static Paragraph head(Paragraph paragraph, int at) {
        return part(paragraph, 0, at);
    }

    /** What follows character {@code at} as a paragraph of the same kind. */
    static Paragraph tail(Paragraph paragraph, int at) {
        return part(paragraph, at, length(paragraph));
    }

    private static Paragraph part(Paragraph paragraph, int from, int to) {
        return new Paragraph(
                paragraph.role(),
                paragraph.level(),
                paragraph.label(),
                paragraph.text().slice(from, to),
                Math.clamp(paragraph.titleLength() - from, 0, to - from),
                paragraph.alignment(),
                paragraph.fields().stream().flatMap(span -> within(span, from, to)).toList(),
                paragraph.notes().stream()
                        .filter(note -> holds(note, from, to))
                        .map(note -> note.moved(-from))
                        .toList(),
                paragraph.tabs());
    }

    private static Stream<FieldSpan> within(FieldSpan span, int from, int to) {
        int start = Math.max(span.from(), from) - from;
        int end = Math.min(span.to(), to) - from;
        return start < end ? Stream.of(new FieldSpan(span.field(), start, end)) : Stream.empty();
    }

    /** A note is called behind a word, so at a seam it belongs to what stands before. */
    private static boolean holds(Footnote note, int from, int to) {
        return note.at() <= to && (note.at() > from || from == 0);
    }

    /**
     * Both paragraphs as one of the first one's kind; of the second one's where the first is empty,
     * under the first one's label where both are of one kind.
     */
    static Paragraph join(Paragraph first, Paragraph second) {
        boolean alike = first.role() == second.role() && first.level() == second.level();
        return joined(first, second, first.text().isEmpty() && !alike ? second : first);
    }

    /** Both paragraphs as one of the first one's kind. */
    static Paragraph append(Paragraph first, Paragraph second) {
        return joined(first, second, first);
    }

    private static Paragraph joined(Paragraph first, Paragraph second, Paragraph kind) {
        int seam = length(first);
        int title = first.titleLength() == seam ? seam + second.titleLength() : first.titleLength();
        Paragraph both =
                new Paragraph(
                        kind.role(),
                        kind.level(),
                        kind.label(),
                        first.text().append(second.text()),
                        kind.role() == Role.RUN_IN ? title : 0,
                        kind.alignment(),
                        fields(first, second, seam),
                        notes(first, second, seam),
                        kind.tabs().isEmpty() ? tabs(first, second) : kind.tabs());
        return composed(both, seam);
    }

    private static List<Footnote> notes(Paragraph first, Paragraph second, int seam) {
        return Stream.concat(
                        first.notes().stream(),
                        second.notes().stream().map(note -> note.moved(seam)))
                .toList();
    }

    /** Stops of two paragraphs that become one: the first one's, if it has any. */
    private static List<TabStop> tabs(Paragraph first, Paragraph second) {
        return first.tabs().isEmpty() ? second.tabs() : first.tabs();
    }

    /** A fact parted by the seam is one again. */
    private static List<FieldSpan> fields(Paragraph first, Paragraph second, int seam) {
        var fields = new ArrayList<>(first.fields());
        for (FieldSpan span : second.fields()) {
            boolean goesOn =
                    !fields.isEmpty()
                            && fields.getLast().field() == span.field()
                            && fields.getLast().to() == seam
                            && span.from() == 0;
            int from = goesOn ? fields.removeLast().from() : span.from() + seam;
            fields.add(new FieldSpan(span.field(), from, span.to() + seam));
        }
        return fields;
    }
}
