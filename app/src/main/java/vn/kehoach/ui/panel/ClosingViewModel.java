package vn.kehoach.ui.panel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import vn.kehoach.document.Addressee;
import vn.kehoach.document.Closing;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Place;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;
import vn.kehoach.document.Signature;
import vn.kehoach.office.drafting.ReceiverLines;
import vn.kehoach.ui.control.FieldLock;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.draft.Selection;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Kính gửi, Nơi nhận and signatures as a form: every key typed into it is in the document at once.
 */
public final class ClosingViewModel {
    private static final String HEADING = "Nơi nhận:";

    private final DraftViewModel draft;
    private final ReadOnlyObjectWrapper<Ends> shown = new ReadOnlyObjectWrapper<>(Ends.NONE);

    /** What the form shows; a text that is being typed is ahead of it by its last blank. */
    record Ends(List<Addressee> addressees, Closing closing) {
        static final Ends NONE = new Ends(List.of(), Closing.NONE);
    }

    public ClosingViewModel(DraftViewModel draft) {
        this.draft = draft;
        draft.openProperty().subscribe(this::fill);
    }

    private void fill(Optional<OpenDocument> open) {
        shown.set(
                open.map(OpenDocument::document)
                        .map(document -> new Ends(document.addressees(), document.closing()))
                        .orElse(Ends.NONE));
    }

    /** A key that the document does not take is taken back from the form too. */
    private void edit(UnaryOperator<OfficialDocument> change) {
        draft.edit(change);
        if (draft.lockedProperty().get()) {
            shown.set(Ends.NONE);
            fill(draft.openProperty().get());
        }
    }

    /** Whether the form is only read, as that of an issued document is. */
    FieldLock lock() {
        return new FieldLock(draft.lockedProperty());
    }

    void typeAddressee(int line, String text) {
        edit(document -> addressed(document, lines -> lines.typed(line, clean(text))));
    }

    /** An empty line of Kính gửi before line {@code at}; answers where it stands. */
    int addAddressee(int at) {
        act(document -> addressed(document, lines -> lines.added(at)));
        return at;
    }

    void removeAddressee(int line) {
        act(document -> addressed(document, lines -> lines.removed(line)));
    }

    void moveAddressee(int line, int by) {
        act(document -> addressed(document, lines -> lines.moved(line, by)));
    }

    private static OfficialDocument addressed(
            OfficialDocument document, UnaryOperator<ReceiverLines> change) {
        List<Recipient> before =
                document.addressees().stream()
                        .map(one -> new Recipient(one.text(), one.end()))
                        .toList();
        List<Recipient> after = change.apply(new ReceiverLines(before)).lines();
        // One addressee stands on the line of "Kính gửi:" without an end mark.
        return document.withAddressees(
                after.stream()
                        .map(one -> new Addressee(one.text(), after.size() == 1 ? "" : one.end()))
                        .toList());
    }

    void typeRecipient(int list, int line, String text) {
        edit(document -> received(document, list, all -> all.typed(line, clean(text))));
    }

    /** An empty line of Nơi nhận before line {@code at}; answers where it stands. */
    int addRecipient(int list, int at) {
        List<RecipientList> lists = shown.get().closing.recipients();
        int place =
                list < lists.size() ? new ReceiverLines(lists.get(list).recipients()).place(at) : 0;
        act(document -> received(document, list, lines -> lines.added(at)));
        return place;
    }

    void removeRecipient(int list, int line) {
        act(document -> received(document, list, lines -> lines.removed(line)));
    }

    void moveRecipient(int list, int line, int by) {
        act(document -> received(document, list, lines -> lines.moved(line, by)));
    }

    private static OfficialDocument received(
            OfficialDocument document, int list, UnaryOperator<ReceiverLines> change) {
        var lists = new ArrayList<>(document.closing().recipients());
        if (list == lists.size()) {
            lists.add(new RecipientList(HEADING, List.of()));
        }
        RecipientList before = lists.get(list);
        List<Recipient> after = change.apply(new ReceiverLines(before.recipients())).lines();
        lists.set(list, new RecipientList(before.heading(), after));
        return document.withClosing(new Closing(lists, document.closing().signatures()));
    }

    void typeSignature(int block, Signature typed) {
        edit(
                document ->
                        signed(
                                document,
                                all -> {
                                    if (block < all.size()) {
                                        all.set(block, typed);
                                    }
                                }));
    }

    void addSignature() {
        act(document -> signed(document, all -> all.add(Signature.BLANK)));
    }

    void removeSignature(int block) {
        act(document -> signed(document, all -> all.remove(block)));
    }

    private static OfficialDocument signed(
            OfficialDocument document, java.util.function.Consumer<List<Signature>> change) {
        var signatures = new ArrayList<>(document.closing().signatures());
        change.accept(signatures);
        return document.withClosing(new Closing(document.closing().recipients(), signatures));
    }

    private void act(UnaryOperator<OfficialDocument> change) {
        draft.act(open -> open.withDocument(change.apply(open.document())));
    }

    private static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
    }

    /** Shows {@code place} on the page. */
    void point(Place place) {
        if (draft.openProperty().get().isPresent()) {
            draft.select(place, 0, Selection.Origin.PANEL);
        }
    }

    ReadOnlyObjectProperty<Ends> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Selection> selectionProperty() {
        return draft.selectionProperty();
    }
}
