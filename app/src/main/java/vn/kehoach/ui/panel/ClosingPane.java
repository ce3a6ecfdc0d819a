package vn.kehoach.ui.panel;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.RecipientList;
import vn.kehoach.document.Signature;
import vn.kehoach.office.drafting.Gap;
import vn.kehoach.store.PastWords.Kind;
import vn.kehoach.ui.control.LineRows;
import vn.kehoach.ui.control.LineRows.Column;
import vn.kehoach.ui.control.SignatureFields;
import vn.kehoach.ui.draft.Selection;
import vn.kehoach.ui.suggest.SuggestionPopup;
import vn.kehoach.ui.suggest.Suggestions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The form of the end: Kính gửi, below it Nơi nhận at the left and signatures at the right. */
final class ClosingPane extends ScrollPane {
    private final ClosingViewModel model;
    private final Suggestions suggestions;
    private final LineRows addressees;
    private final VBox lists = new VBox();
    private final VBox signatures = new VBox();
    private final List<LineRows> recipients = new ArrayList<>();
    private final List<SignatureFields> signers = new ArrayList<>();

    ClosingPane(ClosingViewModel model, FormDesk forms) {
        this.model = model;
        this.suggestions = forms.suggestions();
        setId("closing");
        getStyleClass().add("form-scroll");
        setFitToWidth(true);
        setFocusTraversable(false);
        addressees =
                new LineRows(
                        "addressee",
                        "Thêm nơi kính gửi",
                        List.of(column("Kính gửi", Kind.ADDRESSEE)),
                        new AddresseeEdits(model),
                        model.lock());
        var sign = new Button("Thêm chữ ký", new FontIcon(Material2OutlinedAL.ADD));
        sign.setId("signature-add");
        sign.getStyleClass().add("flat");
        sign.setOnAction(pressed -> model.addSignature());
        model.lock().putAway(sign);
        lists.getStyleClass().add("form-part");
        signatures.getStyleClass().add("form-part");
        var form =
                new VBox(
                        new GapStrip(forms.gaps(), PanelTab.CLOSING),
                        titled("Kính gửi", addressees),
                        lists,
                        signatures,
                        sign);
        form.getStyleClass().add("form");
        setContent(form);
        model.shownProperty().subscribe(this::show);
        model.selectionProperty().subscribe(this::follow);
        forms.gaps()
                .wantedProperty()
                .subscribe(
                        wanted ->
                                // A pane that has just come into sight takes the focus only then.
                                wanted.ifPresent(gap -> Platform.runLater(() -> enter(gap))));
    }

    private static VBox titled(String title, Node content) {
        var label = new Label(title);
        label.getStyleClass().add("field-name");
        return new VBox(label, content);
    }

    private Column column(String name, Kind kind) {
        return new Column(
                name,
                "Tên cơ quan, đơn vị",
                0,
                field -> SuggestionPopup.install(field, typed -> suggestions.of(kind, typed)));
    }

    private void show(ClosingViewModel.Ends ends) {
        addressees.show(ends.addressees().stream().map(one -> List.of(one.text())).toList());
        List<RecipientList> shown = ends.closing().recipients();
        fitRecipients(Math.max(1, shown.size()));
        for (int list = 0; list < recipients.size(); list++) {
            recipients
                    .get(list)
                    .show(
                            list < shown.size()
                                    ? shown.get(list).recipients().stream()
                                            .map(one -> List.of(one.text()))
                                            .toList()
                                    : List.of());
        }
        List<Signature> signed = ends.closing().signatures();
        fitSignatures(signed.size());
        for (int block = 0; block < signed.size(); block++) {
            signers.get(block).show(signed.get(block));
        }
    }

    private void fitRecipients(int wanted) {
        while (recipients.size() > wanted) {
            recipients.removeLast();
            lists.getChildren().removeLast();
        }
        while (recipients.size() < wanted) {
            int list = recipients.size();
            var rows =
                    new LineRows(
                            "recipient-" + list,
                            "Thêm nơi nhận",
                            List.of(column("Nơi nhận", Kind.RECIPIENT)),
                            new RecipientEdits(model, list),
                            model.lock());
            recipients.add(rows);
            String title = list == 0 ? "Nơi nhận" : "Nơi nhận (danh sách %d)".formatted(list + 1);
            lists.getChildren().add(titled(title, rows));
        }
    }

    private void fitSignatures(int wanted) {
        while (signers.size() > wanted) {
            signers.removeLast();
            signatures.getChildren().removeLast();
        }
        while (signers.size() < wanted) {
            int block = signers.size();
            var fields =
                    new SignatureFields(
                            "signature-" + block, typed -> model.typeSignature(block, typed));
            fields.lockBy(model.lock());
            fields.suggest(
                    (authority, title, name) -> {
                        suggest(authority, Kind.AUTHORITY);
                        suggest(title, Kind.SIGNER_TITLE);
                        suggest(name, Kind.SIGNER_NAME);
                    });
            fields.focusWithinProperty()
                    .subscribe(
                            (before, inside) -> {
                                if (inside) {
                                    model.point(Place.of(Part.SIGNATURE, block, 0));
                                }
                            });
            signers.add(fields);
            signatures.getChildren().add(titled("Người ký", signer(fields, block)));
        }
    }

    private void suggest(javafx.scene.control.TextInputControl field, Kind kind) {
        SuggestionPopup.install(field, typed -> suggestions.of(kind, typed));
    }

    private VBox signer(SignatureFields fields, int block) {
        var remove = new Button("Bỏ chữ ký này", new FontIcon(Material2OutlinedAL.CLOSE));
        remove.setId("signature-" + block + "-remove");
        remove.getStyleClass().add("flat");
        remove.setOnAction(pressed -> model.removeSignature(block));
        model.lock().putAway(remove);
        var card = new VBox(fields, remove);
        card.getStyleClass().add("signer-card");
        return card;
    }

    /** Marks the line that was clicked on the page. */
    private void follow(Selection selection) {
        if (selection.from() == Selection.Origin.PAGE) {
            Place place = selection.place();
            List<Integer> steps = place.steps();
            addressees.mark(
                    place.part() == Part.ADDRESSEES && !steps.isEmpty() ? steps.getFirst() : -1);
            for (int list = 0; list < recipients.size(); list++) {
                boolean here =
                        place.part() == Part.RECIPIENTS
                                && steps.size() > 1
                                && steps.getFirst() == list;
                recipients.get(list).mark(here ? steps.get(1) : -1);
            }
        }
    }

    private void enter(Gap gap) {
        List<Integer> steps = gap.place().steps();
        switch (gap.place().part()) {
            case ADDRESSEES -> enter(Optional.of(addressees), steps, 0, gap);
            case RECIPIENTS ->
                    enter(
                            steps.isEmpty()
                                    ? recipients.stream().findFirst()
                                    : Optional.of(recipients.get(steps.getFirst())),
                            steps,
                            1,
                            gap);
            case SIGNATURE -> {
                if (steps.isEmpty()) {
                    model.addSignature();
                }
                int block = steps.isEmpty() ? 0 : steps.getFirst();
                signers.get(block).enter(steps.size() < 2 ? 0 : steps.get(1), gap.from(), gap.to());
            }
            default -> {}
        }
    }

    /** A missing line is made first. */
    private static void enter(Optional<LineRows> rows, List<Integer> steps, int depth, Gap gap) {
        rows.ifPresent(
                found -> {
                    if (steps.size() <= depth) {
                        found.add();
                    } else {
                        found.enter(steps.get(depth), gap.from(), gap.to());
                    }
                });
    }
}
