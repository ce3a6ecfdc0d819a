package vn.kehoach.ui.units;

import atlantafx.base.theme.Styles;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.kehoach.directory.Ending;
import vn.kehoach.directory.Unit;
import vn.kehoach.directory.UnitGroup;
import vn.kehoach.ui.control.EmptyNote;
import vn.kehoach.ui.control.Said;
import vn.kehoach.ui.control.Sheet;
import vn.kehoach.ui.control.SheetButtons;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The groups at the left, the members of one at the right, as of a day. */
final class GroupsPane extends BorderPane {
    private final GroupsViewModel model;
    private final ListView<UnitGroup> groups = new ListView<>();
    private final ListView<GroupsViewModel.Member> members = new ListView<>();
    private final TextField name = new TextField();
    private boolean following;

    GroupsPane(GroupsViewModel model, Suggestions suggestions, Runnable close) {
        this.model = model;
        setPrefHeight(520);
        setLeft(groups());
        setCenter(group(suggestions));
        var done = new Button("Xong");
        done.setId("groups-done");
        done.setOnAction(pressed -> close.run());
        setBottom(new SheetButtons(List.of(), done));
    }

    Sheet sheet() {
        return new Sheet("Nhóm đơn vị", this, groups);
    }

    private VBox groups() {
        groups.setId("groups");
        groups.setAccessibleText("Các nhóm");
        groups.setPrefWidth(240);
        groups.setPlaceholder(
                new EmptyNote("Chưa có nhóm nào. Bấm “Thêm nhóm”, ví dụ “Các sở, ban, ngành”."));
        groups.setCellFactory(view -> new Cell<>(UnitGroup::name));
        model.groups().addListener((ListChangeListener<UnitGroup>) change -> fill());
        model.chosenProperty().subscribe(chosen -> fill());
        groups.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        group -> {
                            if (group != null && !following) {
                                model.chosenProperty().set(Optional.of(group.id()));
                            }
                        });
        Button add = button("Thêm nhóm", "group-add", model::add);
        add.addEventHandler(javafx.event.ActionEvent.ACTION, pressed -> name.requestFocus());
        var box =
                new VBox(
                        groups,
                        new HBox(6, add, button("Xóa nhóm", "group-delete", model::delete)));
        box.getStyleClass().add("groups");
        VBox.setVgrow(groups, Priority.ALWAYS);
        return box;
    }

    private void fill() {
        following = true;
        groups.getItems().setAll(model.groups());
        groups.getItems().stream()
                .filter(one -> model.chosenProperty().get().filter(one.id()::equals).isPresent())
                .findFirst()
                .ifPresent(groups.getSelectionModel()::select);
        following = false;
    }

    private VBox group(Suggestions suggestions) {
        var count = new Label();
        count.setId("group-count");
        count.textProperty().bind(model.countProperty());
        var problem = new Said("", "unit-problem");
        problem.textProperty().bind(model.problemProperty());
        var box =
                new VBox(
                        names(),
                        new HBox(6, button("Lưu tên", "group-rename", model::rename)),
                        lookups(suggestions),
                        members(),
                        memberButtons(),
                        count,
                        problem);
        box.getStyleClass().add("form");
        return box;
    }

    private Node names() {
        name.setId("group-name");
        name.textProperty().bindBidirectional(model.nameProperty());
        keepWhenLeft(name);
        var aliases = new TextField();
        aliases.setId("group-aliases");
        aliases.textProperty().bindBidirectional(model.aliasesProperty());
        keepWhenLeft(aliases);
        return UnitFormPane.row(
                UnitFormPane.named("Tên nhóm (như ghi ở Nơi nhận)", name),
                UnitFormPane.named("Tên gọi khác (cách nhau bằng ;)", aliases));
    }

    private Node lookups(Suggestions suggestions) {
        var day = new TextField();
        day.setId("group-day");
        day.textProperty().bindBidirectional(model.dayProperty());
        var member = new TextField();
        member.setId("group-member");
        member.setPromptText("Tên đơn vị, bấm Enter để thêm");
        suggestions.install(member);
        member.setOnAction(
                entered -> {
                    if (model.addMember(member.getText())) {
                        member.clear();
                    }
                });
        return UnitFormPane.row(
                UnitFormPane.named("Thêm thành viên", member),
                UnitFormPane.named("Xem thành viên tại ngày", day));
    }

    private HBox memberButtons() {
        Button chosen =
                button(
                        "Thêm %d đơn vị đang chọn".formatted(model.addable()),
                        "group-add-chosen",
                        model::addChosen);
        chosen.setDisable(model.addable() == 0);
        return new HBox(
                6,
                button("Lên", "member-up", () -> move(-1)),
                button("Xuống", "member-down", () -> move(1)),
                button("Bỏ khỏi nhóm", "member-remove", this::remove),
                chosen);
    }

    /** What is typed is kept by Enter and also when the field or the sheet is left. */
    private void keepWhenLeft(TextField field) {
        field.setOnAction(entered -> model.rename());
        field.focusedProperty()
                .subscribe(
                        (before, focused) -> {
                            if (before && !focused) {
                                model.rename();
                            }
                        });
    }

    private ListView<GroupsViewModel.Member> members() {
        members.setId("group-members");
        members.setAccessibleText("Thành viên của nhóm; Delete để bỏ, Alt+mũi tên để đổi chỗ");
        members.setItems(model.members());
        members.setPlaceholder(new EmptyNote("Nhóm chưa có thành viên."));
        members.setCellFactory(view -> new Cell<>(GroupsPane::text));
        members.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.DELETE) {
                        remove();
                        key.consume();
                    } else if (key.isAltDown()
                            && (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN)) {
                        move(key.getCode() == KeyCode.UP ? -1 : 1);
                        key.consume();
                    }
                });
        VBox.setVgrow(members, Priority.ALWAYS);
        return members;
    }

    /** A member that has ended is shown with who receives in its place. */
    private static String text(GroupsViewModel.Member member) {
        Unit unit = member.unit();
        if (member.standing().contains(unit)) {
            return unit.name();
        }
        Ending how = unit.life().ending();
        String heirs = member.standing().stream().map(Unit::name).collect(Collectors.joining(", "));
        String ended = how == null ? "chưa hoạt động" : "đã " + how.label();
        return "%s (%s)%s".formatted(unit.name(), ended, heirs.isEmpty() ? "" : " → " + heirs);
    }

    private void move(int by) {
        int at = members.getSelectionModel().getSelectedIndex();
        if (at >= 0) {
            model.move(model.members().get(at), by);
            int last = members.getItems().size() - 1;
            members.getSelectionModel().clearAndSelect(Math.clamp(at + by, 0, last));
        }
    }

    private void remove() {
        int at = members.getSelectionModel().getSelectedIndex();
        if (at >= 0) {
            model.remove(model.members().get(at));
        }
    }

    private static Button button(String label, String id, Runnable action) {
        var button = new Button(label);
        button.setId(id);
        button.getStyleClass().add(Styles.SMALL);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    private static final class Cell<T> extends ListCell<T> {
        private final java.util.function.Function<T, String> text;

        Cell(java.util.function.Function<T, String> text) {
            this.text = text;
        }

        @Override
        protected void updateItem(@Nullable T item, boolean none) {
            super.updateItem(item, none);
            setText(none || item == null ? null : text.apply(item));
        }
    }
}
