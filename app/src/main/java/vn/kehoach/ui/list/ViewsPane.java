package vn.kehoach.ui.list;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Optional;

/**
 * The views at the left of the list: those every list has, and below them those that the clerk gave
 * names. Delete takes a named one away, Alt+Up and Alt+Down move it.
 */
final class ViewsPane extends VBox {
    private final ListFilters filters;
    private final SavedViews saved;
    private final javafx.scene.control.ListView<Entry> list = new javafx.scene.control.ListView<>();
    private boolean following;

    /** A line: a view that every list has, or a named one. */
    private record Entry(Optional<ListView> view, Optional<SavedView> named) {
        String label() {
            return view.map(ListView::label).or(() -> named.map(SavedView::name)).orElse("");
        }
    }

    ViewsPane(ListFilters filters, SavedViews saved) {
        this.filters = filters;
        this.saved = saved;
        getStyleClass().add("list-views");
        list.setId("list-views");
        list.setAccessibleText("Cách xem danh sách");
        list.setCellFactory(view -> new EntryCell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        (before, chosen) -> {
                            if (!following && chosen != null) {
                                choose(chosen);
                            }
                        });
        saved.views().addListener((ListChangeListener<SavedView>) change -> fill());
        filters.nowProperty().subscribe(now -> follow());
        fill();
        var title = new Label("Cách xem");
        title.getStyleClass().add("field-name");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(title, list, saving());
    }

    private void fill() {
        following = true;
        list.getItems()
                .setAll(
                        Arrays.stream(ListView.values())
                                .map(view -> new Entry(Optional.of(view), Optional.empty()))
                                .toList());
        saved.views()
                .forEach(
                        view ->
                                list.getItems()
                                        .add(new Entry(Optional.empty(), Optional.of(view))));
        following = false;
        follow();
    }

    private void choose(Entry chosen) {
        chosen.view().ifPresent(filters.viewProperty()::set);
        chosen.named().map(SavedView::filter).ifPresent(filters::apply);
    }

    /** Marks the named view that is shown, or else the view that every list has. */
    private void follow() {
        ListFilter now = filters.nowProperty().get();
        following = true;
        list.getItems().stream()
                .filter(entry -> entry.named().filter(one -> one.filter().equals(now)).isPresent())
                .findFirst()
                .or(
                        () ->
                                list.getItems().stream()
                                        .filter(
                                                entry ->
                                                        entry.view()
                                                                .filter(now.view()::equals)
                                                                .isPresent())
                                        .findFirst())
                .ifPresent(list.getSelectionModel()::select);
        following = false;
    }

    private HBox saving() {
        var name = new TextField();
        name.setId("view-name");
        name.setPromptText("Đặt tên…");
        name.setAccessibleText("Tên cách xem đang dùng");
        HBox.setHgrow(name, Priority.ALWAYS);
        var keep = new Button("Lưu");
        keep.setId("view-save");
        keep.setAccessibleHelp("Lưu bộ lọc đang dùng thành cách xem có tên");
        Runnable save =
                () -> {
                    saved.save(name.getText(), filters.nowProperty().get());
                    name.clear();
                };
        keep.setOnAction(pressed -> save.run());
        name.setOnAction(pressed -> save.run());
        keep.disableProperty().bind(name.textProperty().isEmpty());
        var row = new HBox(name, keep);
        row.getStyleClass().add("line-row");
        return row;
    }

    private void key(KeyEvent event) {
        Entry chosen = list.getSelectionModel().getSelectedItem();
        Optional<SavedView> named = Optional.ofNullable(chosen).flatMap(Entry::named);
        KeyCode code = event.getCode();
        if (code == KeyCode.DELETE) {
            named.ifPresent(saved::delete);
            event.consume();
        } else if (event.isAltDown() && (code == KeyCode.UP || code == KeyCode.DOWN)) {
            named.ifPresent(view -> saved.move(view, code == KeyCode.UP ? -1 : 1));
            event.consume();
        }
    }

    private final class EntryCell extends ListCell<Entry> {
        @Override
        protected void updateItem(@Nullable Entry entry, boolean none) {
            super.updateItem(entry, none);
            setText(none || entry == null ? null : entry.label());
            setContextMenu(
                    none || entry == null
                            ? null
                            : entry.named().map(ViewsPane.this::menu).orElse(null));
        }
    }

    private ContextMenu menu(SavedView view) {
        return new ContextMenu(
                item("Chuyển lên (Alt+↑)", () -> saved.move(view, -1)),
                item("Chuyển xuống (Alt+↓)", () -> saved.move(view, 1)),
                item("Xóa cách xem này (Delete)", () -> saved.delete(view)));
    }

    private static MenuItem item(String name, Runnable action) {
        var item = new MenuItem(name);
        item.setOnAction(chosen -> action.run());
        return item;
    }
}
