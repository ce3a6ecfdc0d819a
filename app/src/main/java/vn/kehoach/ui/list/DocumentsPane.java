package vn.kehoach.ui.list;

import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.kehoach.document.DocumentState;
import vn.kehoach.store.DocumentId;
import vn.kehoach.store.DocumentRow;
import vn.kehoach.ui.page.PageFonts;

import java.util.Optional;

/**
 * The list of documents: views at the left, filters above, rows in the middle, the chosen one
 * beside.
 */
public final class DocumentsPane extends BorderPane {
    private final DocumentsViewModel model;
    private final Moves moves;
    private final DocumentTable table;

    public DocumentsPane(DocumentsViewModel model, PageFonts fonts, Moves moves, Ways ways) {
        this.model = model;
        this.moves = moves;
        this.table = new DocumentTable(model);
        table.setContextMenu(new RowMenu(model, ways, moves));
        setId("list");
        getStyleClass().add("documents");
        setTop(
                new VBox(
                        new FilterBar(model.filters(), table),
                        new ListActions(model, ways, moves, table)));
        setLeft(new ViewsPane(model.filters(), model.views()));
        var preview = new DocumentPreview(model, fonts);
        var split = new SplitPane(table, preview);
        split.setDividerPositions(0.82);
        SplitPane.setResizableWithParent(preview, false);
        setCenter(split);
        setBottom(nextStep());
    }

    /** Shows the list as it is now, with the focus in it. */
    public void enter() {
        model.refresh();
        table.requestFocus();
        if (table.getScene() == null) {
            // The list that a window begins with is made before the window's scene.
            table.sceneProperty()
                    .subscribe((before, scene) -> Platform.runLater(table::requestFocus));
        }
    }

    /** Where the chosen document stands and the button that moves it on; how many there are. */
    private HBox nextStep() {
        var text = new Label();
        text.setId("next-step");
        var go = new Button();
        go.setId("next-step-go");
        go.getStyleClass().add(Styles.ACCENT);
        var bar = new HBox(text, go, new Spacer(), count());
        bar.getStyleClass().add("next-step");
        Runnable follow =
                () -> {
                    Optional<NextStep> step = NextStep.of(model.chosen());
                    text.setText(step.map(NextStep::text).orElse(""));
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
            case TO_SIGNATURE -> model.changes().setState(DocumentState.FOR_SIGNATURE);
            case ISSUE -> moves.issue().accept(model.ids());
            case DISTRIBUTE -> moves.distribute().accept(id);
            case TO_DRAFT -> model.changes().setState(DocumentState.DRAFT);
        }
    }

    private static void show(Button button, boolean shown) {
        button.setVisible(shown);
        button.setManaged(shown);
    }

    private Label count() {
        var label = new Label();
        label.setId("list-count");
        label.setMinWidth(USE_PREF_SIZE);
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
        return label;
    }
}
