package vn.kehoach.ui.list;

import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;

import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import vn.kehoach.document.DocumentState;
import vn.kehoach.store.DocumentId;
import vn.kehoach.store.DocumentRow;
import vn.kehoach.ui.page.PageFonts;

import java.util.Optional;

/** The list of documents: views and search above, rows in the middle, the chosen one beside. */
public final class DocumentsPane extends BorderPane {
    private final DocumentsViewModel model;
    private final Moves moves;
    private final DocumentTable table;
    private final TextField search = new TextField();

    public DocumentsPane(DocumentsViewModel model, PageFonts fonts, Moves moves) {
        this.model = model;
        this.moves = moves;
        this.table = new DocumentTable(model);
        setId("list");
        getStyleClass().add("documents");
        setTop(new javafx.scene.layout.VBox(filters(), actions()));
        var preview = new DocumentPreview(model, fonts);
        var split = new SplitPane(table, preview);
        split.setDividerPositions(0.76);
        SplitPane.setResizableWithParent(preview, false);
        setCenter(split);
        setBottom(count());
    }

    /** Puts the focus where a clerk begins. */
    public void enter() {
        table.requestFocus();
    }

    private HBox filters() {
        search.setId("list-search");
        search.setPromptText("Tìm theo số, ký hiệu, trích yếu (không cần dấu)");
        search.setAccessibleText("Tìm văn bản");
        search.setPrefColumnCount(32);
        search.textProperty().bindBidirectional(model.wordsProperty());
        search.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.DOWN) {
                        table.requestFocus();
                    }
                });
        var bar = new HBox(search, new Spacer());
        var group = new ToggleGroup();
        for (ListView view : ListView.values()) {
            var button = new ToggleButton(view.label());
            button.setId("view-" + view.name().toLowerCase(java.util.Locale.ROOT));
            button.setToggleGroup(group);
            button.setOnAction(pressed -> model.viewProperty().set(view));
            model.viewProperty().subscribe(now -> button.setSelected(now == view));
            bar.getChildren().add(button);
        }
        bar.getStyleClass().add("list-filters");
        return bar;
    }

    private HBox actions() {
        Button open = button("Mở", Material2OutlinedAL.EDIT, "list-open", model::open);
        Button copy =
                button("Tạo bản sao", Material2OutlinedAL.CONTENT_COPY, "list-copy", model::copy);
        Button bin =
                button(
                        "Bỏ vào thùng rác",
                        Material2OutlinedAL.DELETE,
                        "list-bin",
                        model::moveToBin);
        Button back =
                button(
                        "Lấy lại",
                        Material2OutlinedMZ.RESTORE_FROM_TRASH,
                        "list-restore",
                        model::takeFromBin);
        Button purge =
                button("Xóa hẳn", Material2OutlinedAL.DELETE_FOREVER, "list-purge", model::purge);
        var bar =
                new HBox(
                        open,
                        copy,
                        bin,
                        back,
                        purge,
                        new Separator(Orientation.VERTICAL),
                        nextStep());
        bar.getStyleClass().add("list-actions");
        model.viewProperty()
                .subscribe(
                        view -> {
                            boolean binned = view == ListView.BIN;
                            show(open, !binned);
                            show(copy, !binned);
                            show(bin, !binned);
                            show(back, binned);
                            show(purge, binned);
                        });
        return bar;
    }

    /** Where the chosen document stands and the button that moves it on. */
    private HBox nextStep() {
        var text = new Label();
        text.setId("next-step");
        var go = new Button();
        go.setId("next-step-go");
        go.getStyleClass().add(Styles.ACCENT);
        var bar = new HBox(text, go);
        bar.getStyleClass().add("next-step");
        Runnable follow =
                () -> {
                    Optional<NextStep> step =
                            model.chosen().size() == 1
                                    ? Optional.of(NextStep.of(model.chosen().getFirst()))
                                    : Optional.empty();
                    text.setText(
                            step.map(NextStep::text)
                                    .orElse(
                                            model.chosen().isEmpty()
                                                    ? ""
                                                    : "Đang chọn %d văn bản."
                                                            .formatted(model.chosen().size())));
                    Optional<NextStep.Move> move = step.flatMap(NextStep::move);
                    go.setText(step.map(NextStep::action).orElse(""));
                    show(go, move.isPresent());
                    go.setOnAction(pressed -> move.ifPresent(this::go));
                };
        model.chosen().addListener((ListChangeListener<DocumentRow>) change -> follow.run());
        follow.run();
        return bar;
    }

    private void go(NextStep.Move move) {
        DocumentId id = model.chosen().getFirst().id();
        switch (move) {
            case TO_SIGNATURE -> model.setState(DocumentState.FOR_SIGNATURE);
            case ISSUE -> moves.issue().accept(id);
            case DISTRIBUTE -> moves.distribute().accept(id);
            case TO_DRAFT -> model.setState(DocumentState.DRAFT);
        }
    }

    private Button button(String name, org.kordamp.ikonli.Ikon icon, String id, Runnable action) {
        var button = new Button(name, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add(Styles.FLAT);
        button.setOnAction(pressed -> action.run());
        Runnable follow = () -> button.setDisable(model.chosen().isEmpty());
        model.chosen().addListener((ListChangeListener<DocumentRow>) change -> follow.run());
        follow.run();
        return button;
    }

    private static void show(Button button, boolean shown) {
        button.setVisible(shown);
        button.setManaged(shown);
    }

    private HBox count() {
        var label = new Label();
        label.setId("list-count");
        model.totalProperty()
                .subscribe(
                        total ->
                                label.setText(
                                        total.intValue() == model.rows().size()
                                                ? "%d văn bản".formatted(total.intValue())
                                                : "%d trong %d văn bản; tìm để thu hẹp"
                                                        .formatted(
                                                                model.rows().size(),
                                                                total.intValue())));
        var bar = new HBox(label);
        bar.getStyleClass().add("list-count");
        return bar;
    }
}
