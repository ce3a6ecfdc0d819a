package vn.kehoach.edit;

import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.Spot;

import java.util.Optional;

/** Ends and joins lines of the subject, whose breaks a clerk may choose. */
final class SubjectLines {
    private static final char BLANK = ' ';
    private static final char LINE_END = '\n';

    private SubjectLines() {}

    /** The draft with a line that ends at the caret, in place of the blanks there. */
    static Optional<Draft> parted(Draft draft) {
        Spot caret = draft.caret();
        return draft.text(caret)
                .filter(_ -> isSubject(caret.place()))
                .map(text -> parted(draft, text, Math.min(caret.offset(), text.length())));
    }

    private static Draft parted(Draft draft, String text, int caret) {
        int from = caret;
        while (from > 0 && text.charAt(from - 1) == BLANK) {
            from--;
        }
        int to = caret;
        while (to < text.length() && text.charAt(to) == BLANK) {
            to++;
        }
        return draft.saying(draft.caret().place(), from, to, String.valueOf(LINE_END));
    }

    /** What takes the place of characters that are erased: a blank where that joins two lines. */
    static String left(Place place, String erased) {
        boolean joins = isSubject(place) && erased.equals(String.valueOf(LINE_END));
        return joins ? String.valueOf(BLANK) : "";
    }

    private static boolean isSubject(Place place) {
        return place.part() == Part.SUBJECT;
    }
}
