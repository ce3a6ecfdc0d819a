package vn.kehoach.ui.panel;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vn.kehoach.reporting.ReportDuty;
import vn.kehoach.ui.check.CheckDesk;
import vn.kehoach.ui.check.FindingsPane;
import vn.kehoach.ui.control.SheetLayer;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.LiveReading;
import vn.kehoach.ui.review.ReviewPane;
import vn.kehoach.ui.review.ReviewViewModel;
import vn.kehoach.ui.tasks.TaskSheetPane;
import vn.kehoach.ui.units.MentionsPane;
import vn.kehoach.ui.units.MentionsViewModel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is known of the document, beside its pages. */
public final class SidePanel extends BorderPane {
    private static final PseudoClass LOCKED = PseudoClass.getPseudoClass("locked");

    private final Map<PanelTab, Node> panes = new EnumMap<>(PanelTab.class);
    private final Label title = new Label();
    private final FindingsPane findings;
    private final ReviewPane review;
    private final TaskSheetPane tasks;
    private final MentionsPane units;
    private final SidePanelViewModel model;

    /**
     * The panes over {@code draft}; their sheets are shown on {@code sheets}.
     *
     * @param copy makes a new draft of the document that is shown
     */
    public SidePanel(
            SidePanelViewModel model,
            DraftViewModel draft,
            ReviewViewModel doubts,
            CheckDesk desk,
            LiveReading<List<ReportDuty>> duties,
            TaskSheetPane tasks,
            FormDesk forms,
            MentionsViewModel mentions,
            SheetLayer sheets,
            Runnable copy) {
        this.model = model;
        this.tasks = tasks;
        this.units = new MentionsPane(mentions);
        this.findings = new FindingsPane(desk, sheets);
        this.review = new ReviewPane(doubts);
        panes.put(PanelTab.HEADER, new HeaderPane(new HeaderViewModel(draft), forms));
        panes.put(PanelTab.OUTLINE, new OutlinePane(new OutlineViewModel(draft)));
        panes.put(PanelTab.TASKS, tasks);
        panes.put(PanelTab.CLOSING, new ClosingPane(new ClosingViewModel(draft), forms));
        panes.put(PanelTab.DOUBTS, review);
        panes.put(PanelTab.CHECK, findings);
        panes.put(
                PanelTab.DUTIES,
                new PlaceListPane(
                        new PlacesViewModel(draft, duties, PlaceLists::duties),
                        "duties",
                        "Việc phải báo cáo",
                        "Văn bản không giao ai báo cáo."));
        panes.put(PanelTab.UNITS, units);
        getStyleClass().add("side-panel");
        title.getStyleClass().add("panel-title");
        var content = new BorderPane(new StackPane(panes.values().toArray(Node[]::new)));
        content.setTop(new VBox(title, new LockStrip(draft.lockedProperty(), copy)));
        setCenter(content);
        setRight(rail(doubts, desk, forms, mentions));
        draft.lockedProperty().subscribe(now -> pseudoClassStateChanged(LOCKED, now));
        model.activeProperty().subscribe(this::show);
    }

    /** The rail beside it, with what each tab still has to settle. */
    private PanelRail rail(
            ReviewViewModel doubts, CheckDesk desk, FormDesk forms, MentionsViewModel mentions) {
        return new PanelRail(
                model,
                Map.of(
                        PanelTab.HEADER,
                        forms.gaps().countOf(PanelTab.HEADER),
                        PanelTab.CLOSING,
                        forms.gaps().countOf(PanelTab.CLOSING),
                        PanelTab.DOUBTS,
                        doubts.doubtsProperty().map(List::size),
                        PanelTab.UNITS,
                        mentions.wrongProperty().map(Number::intValue),
                        PanelTab.CHECK,
                        desk.findings()
                                .splitProperty()
                                .map(split -> desk.findings().counts().wrong())));
    }

    /** Opens the pane {@code tab} and goes on there with the keyboard. */
    public void enter(PanelTab tab) {
        model.activeProperty().set(tab);
        switch (tab) {
            case CHECK -> findings.begin();
            case DOUBTS -> review.begin();
            case TASKS -> tasks.enter();
            case UNITS -> units.begin();
            case HEADER, OUTLINE, CLOSING, DUTIES ->
                    Objects.requireNonNull(panes.get(tab))
                            .requestFocusTraversal(TraversalDirection.NEXT);
        }
    }

    /** Shows all fixes to choose from. */
    public void showFixAll() {
        findings.showFixAll();
    }

    private void show(PanelTab active) {
        panes.forEach((tab, pane) -> pane.setVisible(tab == active));
        title.setText(
                switch (active) {
                    case HEADER -> "Phần đầu văn bản";
                    case OUTLINE -> "Mục lục";
                    case TASKS -> "Nhiệm vụ trong văn bản";
                    case CLOSING -> "Nơi nhận và chữ ký";
                    case DOUBTS -> "Chỗ cần xem lại";
                    case CHECK -> "Kiểm tra thể thức";
                    case DUTIES -> "Việc phải báo cáo";
                    case UNITS -> "Tên đơn vị cần xem";
                });
    }
}
