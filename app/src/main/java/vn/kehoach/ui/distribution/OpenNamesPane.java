package vn.kehoach.ui.distribution;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.kehoach.directory.Unit;
import vn.kehoach.distribution.OpenName;
import vn.kehoach.ui.control.EmptyNote;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The names that do not mean one unit, and what may be done with the one at hand. */
final class OpenNamesPane extends VBox {
    private static final double NAMES_HEIGHT = 112;

    private final OpenNamesViewModel model;
    private final ListView<OpenName> names = new ListView<>();
    private final ListView<Unit> units = new ListView<>();
    private final CheckBox alias = new CheckBox("Nhớ là tên gọi khác của đơn vị");
    private final TextField words = new TextField();

    OpenNamesPane(OpenNamesViewModel model, DistributionViewModel distribution) {
        this.model = model;
        getStyleClass().addAll("form", "open-names");
        names.setId("open-names");
        names.setAccessibleText("Tên chưa rõ đơn vị");
        names.setPrefHeight(NAMES_HEIGHT);
        names.setPlaceholder(new EmptyNote("Mọi tên ở Nơi nhận đã rõ đơn vị."));
        names.setCellFactory(view -> new TextCell<>(name -> name.name() + where(name)));
        distribution.listProperty().subscribe(list -> names.getItems().setAll(list.open()));
        names.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        name -> {
                            if (name != null) {
                                model.currentProperty().set(Optional.of(name));
                            }
                        });
        model.currentProperty().subscribe(this::select);
        distribution.listProperty().subscribe(list -> select(model.currentProperty().get()));
        getChildren().addAll(names, reason(), search(), units(), alias, decisions());
    }

    private static String where(OpenName name) {
        return name.name().equals(name.line()) ? "" : "  –  trong “%s”".formatted(name.line());
    }

    private void select(Optional<OpenName> name) {
        name.filter(one -> !one.equals(names.getSelectionModel().getSelectedItem()))
                .ifPresent(names.getSelectionModel()::select);
    }

    private Label reason() {
        var reason = new Label();
        reason.setId("open-reason");
        reason.setWrapText(true);
        model.candidatesProperty().subscribe(() -> reason.setText(model.reason()));
        model.currentProperty().subscribe(() -> reason.setText(model.reason()));
        return reason;
    }

    private TextField search() {
        words.setId("open-search");
        words.setPromptText("Tìm đơn vị trong danh bạ (không cần dấu)");
        words.setAccessibleText("Tìm đơn vị trong danh bạ");
        words.textProperty().bindBidirectional(model.wordsProperty());
        words.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.DOWN) {
                        units.requestFocus();
                        units.getSelectionModel().selectFirst();
                        key.consume();
                    } else if (key.getCode() == KeyCode.ENTER) {
                        choose();
                        key.consume();
                    }
                });
        return words;
    }

    private ListView<Unit> units() {
        units.setId("open-units");
        units.setAccessibleText("Đơn vị có thể là tên này");
        units.setPlaceholder(new EmptyNote("Gõ vài chữ để tìm, hoặc thêm đơn vị vào danh bạ."));
        units.setCellFactory(view -> new TextCell<>(Unit::name));
        units.setPrefHeight(140);
        VBox.setVgrow(units, Priority.ALWAYS);
        model.candidatesProperty()
                .subscribe(
                        found -> {
                            units.getItems().setAll(found);
                            units.getSelectionModel().selectFirst();
                        });
        units.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        choose();
                        key.consume();
                    }
                });
        units.setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2) {
                        choose();
                    }
                });
        return units;
    }

    private VBox decisions() {
        Button choose = button("", "choose", this::choose);
        choose.getStyleClass().add(Styles.ACCENT);
        choose.disableProperty()
                .bind(
                        units.getSelectionModel()
                                .selectedItemProperty()
                                .map(Objects::isNull)
                                .orElse(true));
        Button add = button("Thêm vào danh bạ", "add", model::add);
        Button text = button("Để nguyên chữ", "text", model::leaveAsText);
        Button drop = button("Không gửi", "drop", model::drop);
        var all = button("Nhận mọi đề xuất", "all", model::acceptAll);
        var hint =
                new Label(
                        "Đề xuất: đơn vị kế thừa nếu tên đã đổi hoặc sáp nhập, nếu không thì để"
                                + " nguyên chữ.");
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        var one = new FlowPane(6, 6, choose, add, text, drop);
        var rest = new HBox(8, all, hint);
        rest.getStyleClass().add("form-row");
        var box = new VBox(8, one, rest);
        model.currentProperty()
                .subscribe(
                        name -> {
                            choose.setText(
                                    name.isPresent()
                                            ? "Là đơn vị này (Enter)"
                                            : "Gửi thêm đơn vị này (Enter)");
                            List.of(add, text, drop, all, alias)
                                    .forEach(control -> control.setDisable(name.isEmpty()));
                        });
        return box;
    }

    private void choose() {
        Unit unit = units.getSelectionModel().getSelectedItem();
        if (unit == null) {
            return;
        }
        if (alias.isSelected()) {
            model.chooseAsAlias(unit);
        } else {
            model.choose(unit);
        }
        alias.setSelected(false);
        words.requestFocus();
    }

    /** Puts the focus where the name at hand is looked up. */
    void enter() {
        words.requestFocus();
    }

    private static Button button(String text, String id, Runnable action) {
        var button = new Button(text);
        button.setId("open-" + id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    private static final class TextCell<T> extends ListCell<T> {
        private final Function<T, String> text;

        TextCell(Function<T, String> text) {
            this.text = text;
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null || empty ? "" : text.apply(item));
        }
    }
}
