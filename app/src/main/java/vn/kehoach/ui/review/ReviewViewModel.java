package vn.kehoach.ui.review;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Part;
import vn.kehoach.edit.PlaceEdit;
import vn.kehoach.edit.PlaceText;
import vn.kehoach.importing.doubt.Doubt;
import vn.kehoach.office.PlaceName;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.draft.Words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The doubts that are left, the one that is looked at, and what the clerk says to it. */
public final class ReviewViewModel {
    private static final Set<Doubt.Kind> OF_LABELS =
            Set.of(Doubt.Kind.LABEL_REPEATED, Doubt.Kind.LABEL_GAP);

    private final DraftViewModel draft;
    private final ReadOnlyObjectWrapper<List<Doubt>> doubts =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Doubt>> current =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public ReviewViewModel(DraftViewModel draft) {
        this.draft = draft;
        draft.openProperty().subscribe(this::follow);
    }

    private void follow(Optional<OpenDocument> open) {
        doubts.set(open.map(OpenDocument::doubts).orElse(List.of()));
        current.set(current.get().filter(doubts.get()::contains));
    }

    /** Looks at {@code doubt} and shows its place on the page. */
    public void choose(Doubt doubt) {
        current.set(Optional.of(doubt));
        if (doubt.place().part() != Part.NONE) {
            draft.point(new Words(doubt.place(), 0, isOfLabel(doubt) ? 0 : understood().length()));
        }
    }

    /** Looks at the next doubt, after the last at the first. */
    public void next() {
        step(1);
    }

    /** Looks at the doubt before, before the first at the last. */
    public void previous() {
        step(-1);
    }

    private void step(int by) {
        List<Doubt> all = doubts.get();
        if (!all.isEmpty()) {
            int from = current.get().map(all::indexOf).orElse(by > 0 ? -1 : 0);
            choose(all.get(Math.floorMod(from + by, all.size())));
        }
    }

    /** Takes the suggestion, or what was understood where there is none, and goes on. */
    public void accept() {
        current.get()
                .ifPresent(
                        doubt ->
                                settle(
                                        doubt,
                                        document ->
                                                doubt.suggestion()
                                                        .map(text -> put(document, doubt, text))
                                                        .orElse(document)));
    }

    /** Leaves the document as it was understood, and goes on. */
    public void keep() {
        current.get().ifPresent(doubt -> settle(doubt, document -> document));
    }

    /** Says {@code text} instead of what was understood, and goes on. */
    public void change(String text) {
        String typed = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        current.get()
                .filter(doubt -> canChange())
                .ifPresent(doubt -> settle(doubt, document -> put(document, doubt, typed)));
    }

    private static OfficialDocument put(OfficialDocument document, Doubt doubt, String text) {
        return isOfLabel(doubt)
                ? PlaceEdit.labelled(document, doubt.place(), text)
                : PlaceEdit.at(document, doubt.place(), text);
    }

    /** A doubt goes together with the change that settles it, as one step. */
    private void settle(Doubt doubt, UnaryOperator<OfficialDocument> change) {
        int at = doubts.get().indexOf(doubt);
        draft.act(
                open -> {
                    var left = new ArrayList<>(open.doubts());
                    left.remove(doubt);
                    return open.withDocument(change.apply(open.document())).withDoubts(left);
                });
        List<Doubt> left = doubts.get();
        if (!left.isEmpty()) {
            choose(left.get(Math.min(at, left.size() - 1)));
        }
    }

    /** Whether the doubt that is looked at is about a text that can be typed. */
    public boolean canChange() {
        return current.get().filter(doubt -> doubt.place().part() != Part.NONE).isPresent();
    }

    private static boolean isOfLabel(Doubt doubt) {
        return OF_LABELS.contains(doubt.kind());
    }

    /** What the document says where the doubt that is looked at stands; for a number, that. */
    public String understood() {
        return current.get()
                .flatMap(doubt -> open().map(document -> understood(doubt, document)))
                .orElse("");
    }

    private static String understood(Doubt doubt, OfficialDocument document) {
        return isOfLabel(doubt)
                ? PlaceText.labelAt(document, doubt.place())
                : PlaceText.at(document, doubt.place());
    }

    /** What a clerk who changes it begins with. */
    public String proposed() {
        return current.get().flatMap(Doubt::suggestion).orElseGet(this::understood);
    }

    /** How a clerk would say where {@code doubt} stands. */
    String where(Doubt doubt) {
        return open().map(document -> PlaceName.of(document, doubt.place())).orElse("");
    }

    /** What the file says there; none when it does not. */
    List<OriginalLine> original() {
        return current.get()
                .flatMap(
                        doubt ->
                                draft.openProperty()
                                        .get()
                                        .flatMap(OpenDocument::original)
                                        .map(text -> OriginalLines.of(text, doubt.source())))
                .orElse(List.of());
    }

    private Optional<OfficialDocument> open() {
        return draft.openProperty().get().map(OpenDocument::document);
    }

    /** The doubts that are left, in the order of the paper. */
    public ReadOnlyObjectProperty<List<Doubt>> doubtsProperty() {
        return doubts.getReadOnlyProperty();
    }

    /** The doubt that is looked at. */
    public ReadOnlyObjectProperty<Optional<Doubt>> currentProperty() {
        return current.getReadOnlyProperty();
    }
}
