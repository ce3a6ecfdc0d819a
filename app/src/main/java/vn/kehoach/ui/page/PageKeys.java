package vn.kehoach.ui.page;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import vn.kehoach.document.Spot;
import vn.kehoach.edit.Blank;
import vn.kehoach.edit.CellStep;
import vn.kehoach.edit.Command;
import vn.kehoach.edit.Draft;
import vn.kehoach.edit.Erase;
import vn.kehoach.edit.Indent;
import vn.kehoach.edit.InsertBlock;
import vn.kehoach.edit.Kind;
import vn.kehoach.edit.Move;
import vn.kehoach.edit.MoveSection;
import vn.kehoach.edit.NewParagraph;
import vn.kehoach.edit.Toggle;
import vn.kehoach.text.Blanks;
import vn.kehoach.ui.edit.ClipViewModel;
import vn.kehoach.ui.edit.EditorViewModel;
import vn.kehoach.ui.edit.KindNames;
import vn.kehoach.ui.edit.ToolsViewModel;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What keys do to the text on the pages, as clerks know it from Word. */
final class PageKeys {
    private static final int DELETE = 127;
    private static final Pattern BLANK = Pattern.compile("\\[[^\\[\\]]*]|[….]{2,}|_{3,}");

    /** What a key does; with Shift the selection grows. */
    @FunctionalInterface
    private interface Action {
        void run(boolean shift);
    }

    /** Shift+Enter: the text goes on without a number. */
    private static final Command UNNUMBERED =
            draft -> {
                Draft parted = new NewParagraph().apply(draft);
                return inNote(draft) ? parted : Kind.TEXT.apply(parted);
            };

    /** Tab goes on from a blank to the next, to the next cell in a table, else a level deeper. */
    private static final Command DEEPER =
            draft ->
                    (isOnBlank(draft)
                                    ? Blank.NEXT
                                    : CellStep.isIn(draft) ? CellStep.NEXT : Indent.DEEPER)
                            .apply(draft);

    private static final Command OUTWARDS =
            draft -> (CellStep.isIn(draft) ? CellStep.PREVIOUS : Indent.OUTWARDS).apply(draft);

    private final EditorViewModel editor;
    private final Map<KeyCode, Action> plain = new EnumMap<>(KeyCode.class);
    private final Map<KeyCode, Action> withControl = new EnumMap<>(KeyCode.class);
    private final Map<KeyCode, Action> withControlAlt = new EnumMap<>(KeyCode.class);

    private final Map<KeyCode, Action> withAltShift = new EnumMap<>(KeyCode.class);

    /** Whether the key that was pressed with Ctrl and Alt did something, and types no letter. */
    private boolean used;

    PageKeys(PageEditing editing) {
        this.editor = editing.editor();
        moves(editing);
        edits();
        clips(editing.desk().clips());
        notes(editing.desk().tools());
        section(KeyCode.UP, MoveSection.Way.UP);
        section(KeyCode.DOWN, MoveSection.Way.DOWN);
        section(KeyCode.LEFT, MoveSection.Way.OUTWARDS);
        section(KeyCode.RIGHT, MoveSection.Way.DEEPER);
    }

    /** Whether what is selected is still to be filled in: "[…]" or dots. */
    private static boolean isOnBlank(Draft draft) {
        Spot from = draft.selection().from();
        Spot to = draft.selection().to();
        String selected =
                draft.text(from)
                        .filter(text -> from.place().equals(to.place()))
                        .map(text -> text.substring(from.offset(), to.offset()))
                        .orElse("");
        return BLANK.matcher(selected).matches();
    }

    private void moves(PageEditing editing) {
        move(plain, KeyCode.LEFT, Move.Step.LEFT);
        move(plain, KeyCode.RIGHT, Move.Step.RIGHT);
        plain.put(KeyCode.UP, editor::up);
        plain.put(KeyCode.DOWN, editor::down);
        plain.put(KeyCode.HOME, editor::lineBegin);
        plain.put(KeyCode.END, editor::lineEnd);
        plain.put(KeyCode.PAGE_UP, editing::pageUp);
        plain.put(KeyCode.PAGE_DOWN, editing::pageDown);
        move(withControl, KeyCode.LEFT, Move.Step.WORD_LEFT);
        move(withControl, KeyCode.RIGHT, Move.Step.WORD_RIGHT);
        move(withControl, KeyCode.UP, Move.Step.PARAGRAPH_UP);
        move(withControl, KeyCode.DOWN, Move.Step.PARAGRAPH_DOWN);
        withControl.put(KeyCode.HOME, editing::toStart);
        move(withControl, KeyCode.END, Move.Step.DOCUMENT_END);
        withControl.put(KeyCode.A, shift -> editor.selectAll());
    }

    private void move(Map<KeyCode, Action> keys, KeyCode key, Move.Step step) {
        keys.put(key, shift -> editor.run(new Move(step, shift)));
    }

    private void edits() {
        edit(plain, KeyCode.BACK_SPACE, Erase.BACK);
        edit(withControl, KeyCode.BACK_SPACE, Erase.WORD_BACK);
        edit(withControl, KeyCode.DELETE, Erase.WORD_ON);
        plain.put(KeyCode.ENTER, shift -> editor.run(shift ? UNNUMBERED : new NewParagraph()));
        plain.put(KeyCode.TAB, shift -> editor.run(shift ? OUTWARDS : DEEPER));
        withControl.put(KeyCode.TAB, shift -> editor.type("\t"));
        withControl.put(KeyCode.SPACE, this::noBreak);
        edit(withControl, KeyCode.ENTER, InsertBlock.pageBreak());
        edit(withControl, KeyCode.B, Toggle.BOLD);
        edit(withControl, KeyCode.I, Toggle.ITALIC);
        edit(withControl, KeyCode.U, Toggle.UNDERLINE);
        for (Kind kind : Kind.values()) {
            edit(withControlAlt, digit(kind), kind);
        }
        withControl.put(KeyCode.Z, shift -> undo(!shift));
        withControl.put(KeyCode.Y, shift -> undo(false));
    }

    private void clips(ClipViewModel clips) {
        withControl.put(KeyCode.C, shift -> clips.copy());
        withControl.put(KeyCode.INSERT, shift -> clips.copy());
        withControl.put(KeyCode.X, shift -> clips.cut());
        withControl.put(KeyCode.V, shift -> clips.paste());
        plain.put(KeyCode.DELETE, shift -> delete(shift, clips));
        plain.put(KeyCode.INSERT, shift -> insert(shift, clips));
    }

    /** Word's key for notes; Esc leaves one. */
    private void notes(ToolsViewModel tools) {
        withControlAlt.put(KeyCode.F, shift -> tools.note());
        plain.put(KeyCode.ESCAPE, shift -> tools.note());
    }

    private static boolean inNote(Draft draft) {
        return draft.selection().caret().place().inNote();
    }

    /** Word's key for a blank at which no line ends. */
    private void noBreak(boolean shift) {
        if (shift) {
            editor.type(String.valueOf(Blanks.NO_BREAK));
        }
    }

    private void delete(boolean shift, ClipViewModel clips) {
        if (shift) {
            clips.cut();
        } else {
            editor.run(Erase.ON);
        }
    }

    private static void insert(boolean shift, ClipViewModel clips) {
        if (shift) {
            clips.paste();
        }
    }

    /** The section that the caret's paragraph opens moves with what is nested in it. */
    private void section(KeyCode key, MoveSection.Way way) {
        withAltShift.put(
                key,
                shift ->
                        editor.run(
                                draft ->
                                        new MoveSection(draft.selection().caret().place(), way)
                                                .apply(draft)));
    }

    private void undo(boolean back) {
        if (back) {
            editor.undo();
        } else {
            editor.redo();
        }
    }

    private void edit(Map<KeyCode, Action> keys, KeyCode key, Command command) {
        keys.put(key, shift -> editor.run(command));
    }

    void install(PageView view) {
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        view.addEventHandler(KeyEvent.KEY_TYPED, this::type);
    }

    private void press(KeyEvent event) {
        Action action = keys(event).get(event.getCode());
        used = action != null && event.isAltDown();
        boolean meant = event.getCode() != KeyCode.ESCAPE || editor.inNote();
        if (action != null && meant && editor.canType()) {
            action.run(event.isShiftDown());
            event.consume();
        }
    }

    private Map<KeyCode, Action> keys(KeyEvent event) {
        boolean newDocument = event.isShiftDown() && event.getCode() == KeyCode.V;
        if (newDocument && event.isShortcutDown()) {
            return Map.of();
        }
        if (event.isAltDown()) {
            return event.isShortcutDown()
                    ? withControlAlt
                    : event.isShiftDown() ? withAltShift : Map.of();
        }
        return event.isShortcutDown() ? withControl : plain;
    }

    private static KeyCode digit(Kind kind) {
        return KeyCode.getKeyCode(Integer.toString(KindNames.digit(kind)));
    }

    /** AltGr is Ctrl and Alt together; one of them alone makes a shortcut, not a letter. */
    private void type(KeyEvent event) {
        String typed = event.getCharacter();
        boolean letter = !typed.isEmpty() && typed.charAt(0) >= ' ' && typed.charAt(0) != DELETE;
        boolean shortcut = event.isControlDown() != event.isAltDown() || event.isMetaDown();
        boolean done = used && event.isAltDown();
        if (letter && !shortcut && !done && editor.canType()) {
            editor.type(typed);
            event.consume();
        }
    }
}
