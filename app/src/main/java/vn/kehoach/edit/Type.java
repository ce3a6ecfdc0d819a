package vn.kehoach.edit;

import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.document.Run;
import vn.kehoach.text.Nfc;

import java.util.List;

/**
 * Types letters at the caret, in place of what is selected.
 *
 * @param text without line ends; what is no letter is left out, but for tabs, which are blanks
 *     where no paragraph of the text stands
 */
public record Type(String text) implements Command {
    /** The last of the control characters that a key may send. */
    private static final int DELETE = 127;

    private static final char TAB = '\t';

    public Type {
        text =
                Nfc.of(text)
                        .codePoints()
                        .filter(c -> (c >= ' ' && c != DELETE) || c == TAB)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
    }

    @Override
    public Draft apply(Draft draft) {
        if (text.isEmpty()) {
            return draft;
        }
        Emphasis emphasis = draft.typingEmphasis();
        Draft bare = Erase.selected(draft);
        return bare.paragraph(bare.caret())
                .map(paragraph -> typed(bare, paragraph, emphasis))
                .or(() -> bare.text(bare.caret()).map(line -> typed(bare, line)))
                .orElse(draft);
    }

    private Draft typed(Draft draft, String line) {
        int caret = Math.min(draft.caret().offset(), line.length());
        int from = composesWithLast() ? Boundaries.previous(line, caret) : caret;
        String words = Nfc.of(line.substring(from, caret) + text.replace(TAB, ' '));
        return draft.saying(draft.caret().place(), from, caret, words);
    }

    private Draft typed(Draft draft, Paragraph paragraph, Emphasis emphasis) {
        int caret = draft.caret().offset();
        String old = paragraph.text().text();
        int from = composesWithLast() ? Boundaries.previous(old, caret) : caret;
        boolean note = draft.caret().place().inNote();
        String letters = note ? text.replace(TAB, ' ') : text;
        String words = Nfc.of(old.substring(from, caret) + letters);
        Paragraph typed =
                ParagraphText.replace(
                        paragraph, from, caret, new RichText(List.of(new Run(words, emphasis))));
        return draft.with(
                draft.caret().place(), titled(typed, from + words.length()), from + words.length());
    }

    /** A colon ends the title of a paragraph that has none yet. */
    private Paragraph titled(Paragraph paragraph, int end) {
        boolean ends =
                paragraph.role() == Role.RUN_IN
                        && paragraph.titleLength() == 0
                        && text.endsWith(":");
        return ends ? paragraph.withTitleLength(end - 1) : paragraph;
    }

    /** Whether it begins with a mark that becomes one character with the letter before it. */
    private boolean composesWithLast() {
        return Character.getType(text.codePointAt(0)) == Character.NON_SPACING_MARK;
    }
}
