package vn.kehoach.ui.edit;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import vn.kehoach.document.Passage;
import vn.kehoach.document.Passages;
import vn.kehoach.edit.CellStep;
import vn.kehoach.edit.Command;
import vn.kehoach.edit.Draft;
import vn.kehoach.edit.Kind;
import vn.kehoach.edit.NoteCall;
import vn.kehoach.edit.Toggle;
import vn.kehoach.ui.draft.DraftViewModel;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the text at the caret is, for tools that show and change it. */
public final class ToolsViewModel {
    private final DraftViewModel draft;
    private final EditorViewModel editor;
    private final TabStopsViewModel stops;
    private final ReadOnlyObjectWrapper<Optional<Kind>> kind =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<Toggle, ReadOnlyBooleanWrapper> toggles = new EnumMap<>(Toggle.class);
    private final ReadOnlyBooleanWrapper inTable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper usable = new ReadOnlyBooleanWrapper();

    public ToolsViewModel(DraftViewModel draft, EditorViewModel editor) {
        this.draft = draft;
        this.editor = editor;
        this.stops = new TabStopsViewModel(draft, editor);
        for (Toggle toggle : Toggle.values()) {
            toggles.put(toggle, new ReadOnlyBooleanWrapper());
        }
        draft.openProperty().subscribe(this::follow);
        draft.textProperty().subscribe(this::follow);
        draft.lockedProperty().subscribe(this::follow);
        editor.movesProperty().subscribe(this::follow);
    }

    private void follow() {
        Optional<Draft> now = draft.draft().filter(open -> editor.canType());
        usable.set(now.isPresent() && !draft.lockedProperty().get());
        kind.set(
                now.filter(open -> !open.selection().caret().place().inNote())
                        .flatMap(
                                open ->
                                        Passages.at(
                                                open.document(), open.selection().caret().place()))
                        .map(Passage::paragraph)
                        .map(Kind::of));
        toggles.forEach((toggle, on) -> on.set(now.filter(toggle::isOn).isPresent()));
        inTable.set(now.filter(CellStep::isIn).isPresent());
    }

    /** Does {@code command} to the text. */
    public void run(Command command) {
        editor.run(command);
        follow();
    }

    /**
     * Puts a note at the caret, or goes from a mark to its note and back; says so where there are
     * none.
     */
    public void note() {
        boolean elsewhere = draft.draft().filter(now -> !NoteCall.canTurn(now)).isPresent();
        if (elsewhere) {
            editor.tell(
                    "Không chèn được chú thích ở đây",
                    "Chú thích chỉ đặt được trong nội dung văn bản, phụ lục và ô bảng. Hãy đặt con"
                            + " trỏ vào đó.");
        } else {
            run(NoteCall::turned);
        }
    }

    /** Where tabs of the chosen paragraphs lead. */
    public TabStopsViewModel stops() {
        return stops;
    }

    public void undo() {
        editor.undo();
    }

    public void redo() {
        editor.redo();
    }

    /** What the paragraph at the caret is; empty while no text is chosen. */
    public ReadOnlyObjectProperty<Optional<Kind>> kindProperty() {
        return kind.getReadOnlyProperty();
    }

    /** Whether the next letter, or all that is selected, has the emphasis. */
    public ReadOnlyBooleanProperty onProperty(Toggle toggle) {
        return Objects.requireNonNull(toggles.get(toggle)).getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty inTableProperty() {
        return inTable.getReadOnlyProperty();
    }

    /** Whether there is text at the caret that may be changed. */
    public ReadOnlyBooleanProperty usableProperty() {
        return usable.getReadOnlyProperty();
    }
}
