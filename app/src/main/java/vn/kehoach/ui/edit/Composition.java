package vn.kehoach.ui.edit;

import vn.kehoach.document.Spot;
import vn.kehoach.edit.Type;
import vn.kehoach.text.Nfc;
import vn.kehoach.ui.draft.DraftViewModel;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Text that an input method is still composing: on the pages, but neither in the document nor among
 * its steps.
 */
final class Composition {
    private final DraftViewModel draft;
    private final Consumer<String> typing;
    private Optional<Composed> composed = Optional.empty();

    /** What was typed by {@link #end}; a platform that is slow says it once more. */
    private String ended = "";

    private record Composed(Spot start, String text, int caret) {
        Shown shown() {
            return new Shown(start, at(text.length()), at(caret));
        }

        private Spot at(int offset) {
            return new Spot(start.place(), start.offset() + offset);
        }
    }

    /** Where composed text stands on the pages. */
    record Shown(Spot from, Spot to, Spot caret) {}

    /**
     * Nothing composed yet.
     *
     * @param typing types what is certain
     */
    Composition(DraftViewModel draft, Consumer<String> typing) {
        this.draft = draft;
        this.typing = typing;
        draft.openProperty().subscribe(this::drop);
    }

    /** Takes what the input method says; see {@link EditorViewModel#compose}. */
    void take(String committed, String text, int caret) {
        boolean late = composed.isEmpty() && committed.equals(ended);
        if (!committed.isEmpty() && !late) {
            drop();
            typing.accept(Nfc.of(committed));
        }
        if (!committed.isEmpty() || !text.isEmpty()) {
            ended = "";
        }
        if (!text.isEmpty() && draft.mayChange()) {
            var shown = Nfc.of(text);
            composed =
                    Optional.of(
                            new Composed(
                                    draft.textProperty().get().from(),
                                    shown,
                                    Math.clamp(caret, 0, shown.length())));
            draft.preview(new Type(shown));
        } else if (composed.isPresent()) {
            drop();
            draft.endPreview();
        }
    }

    /** Types what is being composed as it stands. */
    void end() {
        composed.ifPresent(
                was -> {
                    drop();
                    typing.accept(was.text());
                    ended = was.text();
                });
    }

    private void drop() {
        composed = Optional.empty();
    }

    Optional<Shown> shown() {
        return composed.map(Composed::shown);
    }
}
