package vn.kehoach.ui.edit;

import vn.kehoach.document.Block;
import vn.kehoach.document.Paragraph;
import vn.kehoach.edit.Clip;
import vn.kehoach.edit.Erase;
import vn.kehoach.edit.Paste;
import vn.kehoach.text.Nfc;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Copied;
import vn.kehoach.ui.service.CopyBoard;
import vn.kehoach.ui.service.Failures;

import java.util.regex.Pattern;

/**
 * Copies, cuts and pastes text of the document with its structure. What another program copied
 * keeps its structure and loses its looks.
 */
public final class ClipViewModel {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final DraftViewModel draft;
    private final EditorViewModel editor;
    private final ClipReader reader;
    private final CopyBoard board;
    private final BackgroundRunner background;
    private final Failures failures;

    /** What was copied here last, which the clipboard knows only by its words. */
    private Clip own = Clip.EMPTY;

    public ClipViewModel(
            DraftViewModel draft,
            EditorViewModel editor,
            ClipReader reader,
            CopyBoard board,
            BackgroundRunner background,
            Failures failures) {
        this.draft = draft;
        this.editor = editor;
        this.reader = reader;
        this.board = board;
        this.background = background;
        this.failures = failures;
    }

    /** Copies what is selected; the clipboard stays where nothing is. */
    public void copy() {
        editor.endComposition();
        Clip clip = draft.draft().map(Clip::of).orElse(Clip.EMPTY);
        if (!clip.isEmpty()) {
            own = clip;
            board.put(new Copied(clip.html(), clip.plain()));
        }
    }

    /** Copies what is selected and erases it. */
    public void cut() {
        copy();
        editor.run(now -> now.selection().isEmpty() ? now : Erase.BACK.apply(now));
    }

    /** Puts in what was copied last, here or elsewhere. */
    public void paste() {
        editor.endComposition();
        Copied copied = board.get();
        if (!own.isEmpty() && sameWords(own.plain(), copied.plain())) {
            paste(own);
        } else {
            read(copied);
        }
    }

    private void read(Copied copied) {
        background.run(
                "",
                () -> read(reader, copied),
                this::paste,
                failure -> failures.tell("Chưa dán được", failure));
    }

    /** The understood text, where understanding it lost no word; else its lines. */
    private static Clip read(ClipReader reader, Copied copied) {
        Clip clip = reader.read(copied);
        boolean whole = copied.plain().isBlank() || sameWords(clip.plain(), copied.plain());
        return whole ? clip : lines(copied.plain());
    }

    private static boolean sameWords(String one, String other) {
        return letters(one).equals(letters(other));
    }

    private static String letters(String text) {
        return NO_LETTERS.matcher(Nfc.of(text)).replaceAll("");
    }

    private static Clip lines(String plain) {
        return new Clip(
                Nfc.of(plain)
                        .lines()
                        .map(line -> line.replace('\t', ' ').strip())
                        .filter(line -> !line.isEmpty())
                        .map(line -> (Block) Paragraph.text(line))
                        .toList());
    }

    private void paste(Clip clip) {
        if (editor.canDraw(clip.plain())) {
            editor.run(new Paste(clip));
        }
    }
}
