package vn.kehoach.ui.history;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import vn.kehoach.layout.Layout;
import vn.kehoach.ui.control.Said;
import vn.kehoach.ui.control.Sheet;
import vn.kehoach.ui.control.SheetButtons;
import vn.kehoach.ui.history.VersionsViewModel.Comparison;
import vn.kehoach.ui.page.PageFonts;
import vn.kehoach.ui.page.PagesReader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kept versions of a document at the left, two of them compared on their pages. */
public final class VersionsPane extends BorderPane {
    private static final double LIST_WIDTH = 290;

    private final VersionsViewModel model;
    private final Runnable close;
    private final ListView<Version> list = new ListView<>();
    private final ComboBox<Version> against = new ComboBox<>();
    private final PagesReader pages;

    public VersionsPane(VersionsViewModel model, PageFonts fonts, Runnable close) {
        this.model = model;
        this.close = close;
        this.pages = new PagesReader(fonts);
        setLeft(versions());
        setCenter(comparison());
        setBottom(buttons());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    public Sheet sheet() {
        return new Sheet("Các bản đã lưu", this, list, Sheet.Size.LARGE);
    }

    private VBox versions() {
        list.setId("versions");
        list.setAccessibleText("Các bản đã lưu, mới nhất trước");
        list.setItems(model.versions());
        list.setCellFactory(VersionCell::new);
        list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        model.chosenProperty().subscribe(now -> now.ifPresent(this::select));
        var name = new TextField();
        name.setId("version-name");
        name.setPromptText("Ví dụ: trình lần 1");
        name.setAccessibleText("Tên của bản muốn giữ lại");
        var take = new Button("Lưu một bản");
        take.setId("version-take");
        take.setMinWidth(USE_PREF_SIZE);
        Runnable keep =
                () -> {
                    model.take(name.getText());
                    name.clear();
                };
        take.setOnAction(pressed -> keep.run());
        name.setOnAction(entered -> keep.run());
        var row = new HBox(name, take);
        row.getStyleClass().add("version-take");
        HBox.setHgrow(name, Priority.ALWAYS);
        var box = new VBox(list, row);
        VBox.setVgrow(list, Priority.ALWAYS);
        box.setPrefWidth(LIST_WIDTH);
        box.getStyleClass().add("versions");
        return box;
    }

    private void choose(@Nullable Version version) {
        int now = model.chosenProperty().get().map(Version::number).orElse(-1);
        if (version != null && version.number() != now) {
            model.chosenProperty().set(Optional.of(version));
        }
    }

    private void select(Version version) {
        Version at = list.getSelectionModel().getSelectedItem();
        if (at == null || at.number() != version.number()) {
            for (int i = 0; i < list.getItems().size(); i++) {
                if (list.getItems().get(i).number() == version.number()) {
                    list.getSelectionModel().select(i);
                }
            }
        }
    }

    private BorderPane comparison() {
        pages.setId("redline");
        model.comparisonProperty()
                .subscribe(now -> now.map(Comparison::pages).ifPresent(this::show));
        var summary = new Label();
        summary.setId("redline-summary");
        summary.setWrapText(true);
        summary.getStyleClass().add("detail-message");
        model.comparisonProperty()
                .subscribe(now -> summary.setText(now.map(VersionsPane::summary).orElse("")));
        var label = new Label("So với");
        label.setLabelFor(against);
        label.setMinWidth(USE_PREF_SIZE);
        against.setId("version-against");
        against.setAccessibleText("So với bản");
        against.setItems(model.versions());
        against.setConverter(new Names());
        against.valueProperty().subscribe(this::compareWith);
        model.againstProperty()
                .subscribe(now -> now.ifPresent(version -> against.setValue(version)));
        var top = new HBox(label, against, summary);
        top.getStyleClass().add("version-top");
        var box = new BorderPane(pages);
        box.setTop(top);
        box.setBottom(legend());
        return box;
    }

    private void show(Layout laid) {
        pages.show(laid.pages());
    }

    private void compareWith(@Nullable Version version) {
        int now = model.againstProperty().get().map(Version::number).orElse(-1);
        if (version != null && version.number() != now) {
            model.againstProperty().set(Optional.of(version));
        }
    }

    private static String summary(Comparison shown) {
        return shown.before().equals(shown.after())
                ? "Hai bên là cùng một bản; chọn bản khác để so."
                : "Từ bản %s đến %s: %s."
                        .formatted(
                                shown.before().when(),
                                shown.after().revision().isEmpty()
                                        ? "hiện nay"
                                        : "bản " + shown.after().when(),
                                Version.said(shown.amounts()).toLowerCase(Locale.ROOT));
    }

    private static Said legend() {
        return new Said(
                "Gạch ngang, đỏ: bỏ đi. Gạch chân, xanh: thêm vào. Tím: chuyển chỗ, hai đầu cùng"
                        + " số. Vạch ở lề: dòng có thay đổi. F8: đến chỗ thay đổi tiếp theo.",
                "hint");
    }

    private HBox buttons() {
        var restore = new Button("Khôi phục bản này");
        restore.setId("version-restore");
        restore.setOnAction(
                pressed -> {
                    close.run();
                    model.restore();
                });
        model.chosenProperty().subscribe(() -> restore.setDisable(!model.canRestore()));
        var next = new Button("Chỗ tiếp theo (F8)");
        next.setId("version-next");
        next.setOnAction(pressed -> pages.nextMark());
        var export = new Button("Xuất bản so sánh ra PDF…");
        export.setId("version-export");
        export.setOnAction(pressed -> model.export());
        var done = new Button("Đóng");
        done.setId("version-close");
        done.setCancelButton(true);
        done.setOnAction(pressed -> close.run());
        return new SheetButtons(List.of(next, export), done, restore);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.F8) {
            pages.nextMark();
            event.consume();
        }
    }

    /** Names of versions in the choice of what to compare with. */
    private static final class Names extends StringConverter<Version> {
        @Override
        public String toString(@Nullable Version version) {
            return version == null ? "" : version.when();
        }

        @Override
        public Version fromString(String typed) {
            throw new UnsupportedOperationException(typed);
        }
    }
}
