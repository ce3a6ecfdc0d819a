package vn.kehoach.ui.distribution;

import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;

import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vn.kehoach.distribution.DistributionList;
import vn.kehoach.document.Header;
import vn.kehoach.ui.control.EmptyNote;
import vn.kehoach.ui.file.ExportFormat;
import vn.kehoach.ui.page.PageFonts;
import vn.kehoach.ui.shell.ScreenKeys;

import java.util.Locale;
import java.util.Optional;

/** Who receives a document: the receivers, and beside them what is to be decided or printed. */
public final class DistributionPane extends StackPane {
    private static final double SIDE_WIDTH = 430;

    private final DistributionDesk desk;
    private final DistributionViewModel model;
    private final ObjectProperty<Side> side;
    private final ReceiverTable table;
    private final FilterBar filters;
    private final OpenNamesPane names;
    private final ReceiverForm form;
    private final PapersPane papers;

    public DistributionPane(DistributionDesk desk, PageFonts fonts) {
        this.desk = desk;
        this.model = desk.distribution();
        this.side = model.sideProperty();
        setId("distribution");
        getStyleClass().add("distribution");
        this.table = new ReceiverTable(desk.receivers(), () -> turnTo(Side.RECEIVER));
        this.filters = new FilterBar(desk.receivers(), table);
        this.names = new OpenNamesPane(desk.names(), model);
        this.form = new ReceiverForm(desk.receivers(), table::requestFocus);
        this.papers = new PapersPane(desk.papers(), fonts);
        var left = new BorderPane(table);
        left.setTop(filters);
        left.setBottom(hints());
        var split = new SplitPane(left, side());
        split.setDividerPositions(0.64);
        SplitPane.setResizableWithParent(split.getItems().getLast(), false);
        var all = new BorderPane(split);
        all.setTop(top());
        var none =
                new EmptyNote(
                        "Chưa chọn văn bản. Vào “Văn bản” (Ctrl+1), chọn văn bản đã ban hành rồi"
                                + " bấm “Phát hành”.");
        getChildren().addAll(all, none);
        model.shownProperty()
                .subscribe(
                        shown -> {
                            all.setVisible(shown.isPresent());
                            none.setVisible(shown.isEmpty());
                        });
        model.shownProperty().subscribe(this::begin);
        installKeys();
    }

    /** The document asked for comes some time after the clerk; its list stands behind it. */
    private void begin(Optional<Shown> before, Optional<Shown> now) {
        if (isVisible() && !before.map(Shown::id).equals(now.map(Shown::id))) {
            Platform.runLater(this::enter);
        }
    }

    private HBox top() {
        var title = new Label();
        title.setId("distribution-title");
        title.getStyleClass().add("panel-title");
        var summary = new Label();
        summary.setId("distribution-summary");
        model.shownProperty()
                .subscribe(shown -> title.setText(shown.map(DistributionPane::title).orElse("")));
        model.listProperty().subscribe(list -> summary.setText(summary(list)));
        Button again = button("Đọc lại Nơi nhận", "renew", model::renew);
        Button undo = button("Hoàn tác (Ctrl+Z)", "undo", model::undo);
        var bar = new HBox(title, summary, new Spacer(), again, undo);
        bar.getStyleClass().add("distribution-top");
        return bar;
    }

    private static String title(Shown shown) {
        Header header = shown.document().header();
        String number = header.number().numeral().isBlank() ? "" : " " + header.number().printed();
        String type = header.typeName().isEmpty() ? "Công văn" : sentenceCase(header.typeName());
        return "Phát hành: " + type + number;
    }

    private static String sentenceCase(String capitals) {
        return capitals.substring(0, 1) + capitals.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String summary(DistributionList list) {
        long sent = list.receivers().stream().filter(one -> one.delivered() != null).count();
        long taken = list.receivers().stream().filter(one -> one.received() != null).count();
        String open =
                list.open().isEmpty() ? "" : " · %d tên chưa rõ".formatted(list.open().size());
        return "%d đơn vị · %d bản · đã chuyển %d · đã nhận %d%s"
                .formatted(list.receivers().size(), list.copies(), sent, taken, open);
    }

    private VBox side() {
        var bar = new HBox();
        bar.getStyleClass().add("side-tabs");
        var group = new ToggleGroup();
        for (Side one : Side.values()) {
            var button = new ToggleButton();
            button.setId("side-" + one.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.setOnAction(
                    pressed -> {
                        side.set(one);
                        button.setSelected(true);
                    });
            side.subscribe(now -> button.setSelected(now == one));
            model.listProperty().subscribe(list -> button.setText(label(one, list)));
            bar.getChildren().add(button);
        }
        var content = new StackPane(names, form, papers);
        side.subscribe(
                now -> {
                    names.setVisible(now == Side.OPEN);
                    form.setVisible(now == Side.RECEIVER);
                    papers.setVisible(now == Side.PAPERS);
                    desk.papers().seenProperty().set(now == Side.PAPERS && isVisible());
                });
        visibleProperty()
                .subscribe(
                        seen ->
                                desk.papers()
                                        .seenProperty()
                                        .set(seen && side.get() == Side.PAPERS));
        var box = new VBox(bar, content);
        VBox.setVgrow(content, Priority.ALWAYS);
        content.setMinHeight(0);
        box.setPrefWidth(SIDE_WIDTH);
        box.setMinWidth(SIDE_WIDTH);
        box.getStyleClass().add("distribution-side");
        return box;
    }

    private static String label(Side side, DistributionList list) {
        return side == Side.OPEN && !list.open().isEmpty()
                ? side.label() + " (%d)".formatted(list.open().size())
                : side.label();
    }

    private static Label hints() {
        var hints =
                new Label(
                        "Phím cách: đã nhận · Ctrl+Enter: đã chuyển · Enter: ghi người nhận ·"
                                + " Delete: không gửi · Ctrl+A: chọn tất cả");
        hints.getStyleClass().add("hint");
        return hints;
    }

    private static Button button(String text, String id, Runnable action) {
        var button = new Button(text);
        button.setId("distribution-" + id);
        button.getStyleClass().add(Styles.FLAT);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    private void turnTo(Side wanted) {
        side.set(wanted);
        switch (wanted) {
            case OPEN -> names.enter();
            case RECEIVER -> form.enter();
            case PAPERS -> papers.enter();
        }
    }

    private void installKeys() {
        var keys =
                new ScreenKeys()
                        .on(ctrl(KeyCode.Z), model::undo)
                        .on(ctrl(KeyCode.F), filters::enter)
                        .on(ctrl(KeyCode.P), desk.papers()::print)
                        .on(
                                new KeyCodeCombination(KeyCode.F12),
                                () -> desk.papers().export(ExportFormat.WORD))
                        .on(
                                new KeyCodeCombination(KeyCode.F12, KeyCombination.SHIFT_DOWN),
                                () -> desk.papers().export(ExportFormat.PDF));
        for (Side one : Side.values()) {
            KeyCode digit = KeyCode.getKeyCode(Integer.toString(one.digit()));
            keys.on(new KeyCodeCombination(digit, KeyCombination.ALT_DOWN), () -> turnTo(one));
        }
        keys.install(this);
    }

    private static KeyCombination ctrl(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }

    /** Puts the focus where the clerk begins. */
    public void enter() {
        if (side.get() == Side.OPEN && !model.listProperty().get().open().isEmpty()) {
            names.enter();
        } else {
            table.requestFocus();
        }
    }
}
