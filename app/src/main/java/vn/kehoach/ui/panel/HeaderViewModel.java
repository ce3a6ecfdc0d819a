package vn.kehoach.ui.panel;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import vn.kehoach.document.Place;
import vn.kehoach.office.drafting.AddedBasis;
import vn.kehoach.ui.control.FieldLock;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.draft.Selection;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The header form: every key typed into it is in the document at once. */
public final class HeaderViewModel {
    private final DraftViewModel draft;
    private final Map<HeaderField, StringProperty> texts = new EnumMap<>(HeaderField.class);
    private Optional<HeaderField> typing = Optional.empty();
    private boolean filling;

    public HeaderViewModel(DraftViewModel draft) {
        this.draft = draft;
        for (HeaderField field : HeaderField.values()) {
            var text = new SimpleStringProperty(this, field.name(), "");
            texts.put(field, text);
            text.subscribe(typed -> commit(field, typed));
        }
        draft.openProperty().subscribe(this::fill);
    }

    /** Whether the form is only read, as that of an issued document is. */
    FieldLock lock() {
        return new FieldLock(draft.lockedProperty());
    }

    /** What stands in the form's field. */
    StringProperty text(HeaderField field) {
        return Objects.requireNonNull(texts.get(field));
    }

    /**
     * Puts {@code text} behind the last căn cứ.
     *
     * @return whether it was not there yet
     */
    boolean addBasis(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        return draft.act(open -> open.withDocument(AddedBasis.to(open.document(), normal)));
    }

    /** Shows on the page where {@code field} stands. */
    void point(HeaderField field) {
        if (draft.openProperty().get().isPresent()) {
            draft.select(new Place(field.part(), List.of()), 0, Selection.Origin.PANEL);
        }
    }

    private void commit(HeaderField field, String typed) {
        if (filling) {
            return;
        }
        typing = Optional.of(field);
        try {
            draft.edit(
                    document ->
                            document.withHeader(
                                    field.write(
                                            document.header(),
                                            Objects.requireNonNullElse(typed, ""))));
        } finally {
            typing = Optional.empty();
        }
        if (draft.lockedProperty().get()) {
            fill(draft.openProperty().get());
        }
    }

    /** A text being typed is left alone: its last blank or line feed is not in the document yet. */
    private void fill(Optional<OpenDocument> open) {
        filling = true;
        try {
            texts.forEach(
                    (field, text) -> {
                        if (!typing.equals(Optional.of(field))) {
                            text.set(
                                    open.map(now -> field.read(now.document().header()))
                                            .orElse(""));
                        }
                    });
        } finally {
            filling = false;
        }
    }
}
