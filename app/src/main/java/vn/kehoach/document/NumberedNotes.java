package vn.kehoach.document;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * The notes of a document with marks as a paper prints them: numbers count on from the first note
 * to the last, whatever was moved or taken away since; other marks stay.
 */
public final class NumberedNotes {
    private NumberedNotes() {}

    /** {@code document} with its notes numbered. */
    public static OfficialDocument of(OfficialDocument document) {
        if (!areIn(document)) {
            return document;
        }
        var count = new AtomicInteger();
        return new EveryParagraph(
                        paragraph ->
                                paragraph.withNotes(
                                        paragraph.notes().stream()
                                                .map(note -> numbered(note, count))
                                                .toList()))
                .of(document);
    }

    private static Footnote numbered(Footnote note, AtomicInteger count) {
        boolean number = !note.mark().isEmpty() && note.mark().chars().allMatch(Character::isDigit);
        return number
                ? new Footnote(note.at(), Integer.toString(count.incrementAndGet()), note.text())
                : note;
    }

    /** Whether {@code document} has notes. */
    public static boolean areIn(OfficialDocument document) {
        return Passages.of(document).stream()
                .anyMatch(passage -> !passage.paragraph().notes().isEmpty());
    }
}
