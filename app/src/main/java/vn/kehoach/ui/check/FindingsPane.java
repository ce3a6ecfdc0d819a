package vn.kehoach.ui.check;

import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import vn.kehoach.office.IgnoredSplit;
import vn.kehoach.ui.control.EmptyNote;
import vn.kehoach.ui.control.SheetLayer;
import vn.kehoach.ui.draft.Reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The pane "Kiểm tra": findings in a list, the chosen one below with what to do about it. */
public final class FindingsPane extends BorderPane {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final double DETAIL_HEIGHT = 218;

    private final FindingsViewModel model;
    private final CheckDesk desk;
    private final SheetLayer sheets;
    private final ListView<FindingRow> list = new ListView<>();
    private final Label summary = new Label();
    private final EmptyNote empty = new EmptyNote("");
    private final CheckBox showPassed = new CheckBox();
    private boolean following;

    public FindingsPane(CheckDesk desk, SheetLayer sheets) {
        this.desk = desk;
        this.model = desk.findings();
        this.sheets = sheets;
        getStyleClass().add("findings");
        list.setId("findings");
        list.setAccessibleText("Kết quả kiểm tra");
        list.setPlaceholder(empty);
        list.setCellFactory(view -> new FindingCell(view, model::where));
        list.getSelectionModel().selectedIndexProperty().subscribe(this::moved);
        list.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                clicked -> choose(list.getSelectionModel().getSelectedItem()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        var detail = new FindingDetail(model);
        detail.setPrefHeight(DETAIL_HEIGHT);
        setTop(top());
        setCenter(list);
        setBottom(detail);
        model.rowsProperty().subscribe(this::fill);
        model.currentProperty().subscribe(this::follow);
        model.checkedProperty().subscribe(this::say);
        model.splitProperty().subscribe(this::say);
    }

    private VBox top() {
        var fixAll = button("Sửa tất cả…", Material2OutlinedAL.DONE_ALL, "finding-fix-all");
        fixAll.setTooltip(new Tooltip("Xem trước rồi sửa mọi chỗ sửa tự động được (Ctrl+F9)"));
        fixAll.setOnAction(pressed -> showFixAll());
        var rules = button("Quy tắc…", Material2OutlinedMZ.TUNE, "finding-rules");
        rules.setTooltip(new Tooltip("Chọn quy tắc nào được kiểm tra, nặng nhẹ ra sao"));
        rules.setOnAction(pressed -> showRules());
        showPassed.setId("finding-show-passed");
        showPassed.managedProperty().bind(showPassed.visibleProperty());
        showPassed.selectedProperty().bindBidirectional(model.showPassedProperty());
        summary.setId("finding-summary");
        summary.textProperty().bind(model.summaryProperty().map(FindingsPane::underTitle));
        summary.getStyleClass().add("finding-summary");
        var buttons = new FlowPane(4, 4, fixAll, rules);
        var top = new VBox(new HBox(summary, new Spacer(), showPassed), buttons);
        top.getStyleClass().add("finding-top");
        return top;
    }

    /** The title above has said already what is told here. */
    private static String underTitle(String summary) {
        String told = summary.replaceFirst("^Kiểm tra: ", "");
        return told.isEmpty()
                ? told
                : told.substring(0, 1).toUpperCase(Locale.ROOT) + told.substring(1);
    }

    private static Button button(String name, Ikon icon, String id) {
        var button = new Button(name, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add(Styles.SMALL);
        return button;
    }

    /** Shows all fixes to choose from. */
    public void showFixAll() {
        desk.fixAll()
                .prepare(() -> sheets.show(new FixAllPane(desk.fixAll(), sheets::hide).sheet()));
    }

    private void showRules() {
        sheets.show(new RulesPane(desk.rules()).sheet(sheets::hide));
    }

    /** Gives the list the focus and looks at its first finding if at none. */
    public void begin() {
        list.requestFocus();
        if (model.currentProperty().get().isEmpty()) {
            model.next();
        }
    }

    private void fill(List<FindingRow> rows) {
        following = true;
        if (!list.getItems().equals(rows)) {
            list.getItems().setAll(rows);
        }
        following = false;
        follow(model.currentProperty().get());
    }

    private void follow(Optional<FindingRow.Entry> current) {
        following = true;
        current.filter(list.getItems()::contains)
                .ifPresentOrElse(this::select, list.getSelectionModel()::clearSelection);
        following = false;
    }

    private void select(FindingRow.Entry entry) {
        if (entry.equals(list.getSelectionModel().getSelectedItem())) {
            return;
        }
        list.getSelectionModel().select(entry);
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
    }

    /** Titles are passed over in the direction of the move. */
    private void moved(Number before, Number after) {
        int at = after.intValue();
        if (following || at < 0) {
            return;
        }
        int step = at < before.intValue() ? -1 : 1;
        int found = entryFrom(at, step);
        choose(list.getItems().get(found < 0 ? entryFrom(at, -step) : found));
    }

    private int entryFrom(int from, int step) {
        int at = from;
        while (at >= 0 && at < list.getItems().size()) {
            if (list.getItems().get(at) instanceof FindingRow.Entry) {
                return at;
            }
            at += step;
        }
        return -1;
    }

    private void choose(@Nullable FindingRow row) {
        if (row instanceof FindingRow.Entry entry) {
            model.choose(entry);
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> model.fix();
            case DELETE -> model.passOrTakeBack();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void say() {
        Reading.State state = model.checkedProperty().get().state();
        list.pseudoClassStateChanged(STALE, state != Reading.State.FRESH);
        empty.setText(
                switch (state) {
                    case FRESH -> "Không thấy chỗ nào phải sửa.";
                    case STALE -> "Đang kiểm tra …";
                    case FAILED -> "Chưa kiểm tra được văn bản này.";
                    case NONE -> "Mở một văn bản để kiểm tra.";
                });
        IgnoredSplit split = model.splitProperty().get();
        showPassed.setText("Hiện %d chỗ bỏ qua".formatted(split.ignored().size()));
        showPassed.setVisible(!split.ignored().isEmpty());
    }
}
