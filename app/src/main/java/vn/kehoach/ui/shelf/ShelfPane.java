package vn.kehoach.ui.shelf;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.kehoach.layout.Layout;
import vn.kehoach.ui.control.EmptyNote;
import vn.kehoach.ui.control.Said;
import vn.kehoach.ui.page.FirstPage;
import vn.kehoach.ui.page.PageFonts;

import java.util.Optional;

/** The templates: their names, the chosen one's first page, what can be done with it. */
public final class ShelfPane extends BorderPane {
    private static final double NAMES_WIDTH = 260;

    private final ShelfViewModel model;
    private final ListView<Shelved> list;
    private final TextField name = new TextField();
    private final VBox ownOnly = new VBox();

    /**
     * @param addOpen puts the open document on the shelf
     */
    public ShelfPane(ShelfViewModel model, PageFonts fonts, Runnable addOpen) {
        this.model = model;
        this.list = new ListView<>(model.all());
        getStyleClass().add("shelf");
        setId("shelf");
        setUpList();
        setLeft(left(addOpen));
        setCenter(page(fonts));
        setRight(right());
        model.chosenProperty().subscribe(this::follow);
    }

    /** Shows the shelf as it is now and puts the focus where a clerk begins. */
    public void enter() {
        model.refresh();
        list.requestFocus();
    }

    private void setUpList() {
        list.setId("shelf-list");
        list.setAccessibleText("Các mẫu");
        list.setPlaceholder(new EmptyNote("Đang đọc danh sách mẫu …"));
        list.setCellFactory(view -> new ShelvedCell());
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        chosen -> {
                            if (chosen != null) {
                                model.chosenProperty().set(Optional.of(chosen));
                            }
                        });
        list.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        model.begin();
                    }
                });
    }

    private void follow(Optional<Shelved> chosen) {
        chosen.ifPresent(list.getSelectionModel()::select);
        boolean own = chosen.filter(Shelved.Own.class::isInstance).isPresent();
        ownOnly.setVisible(own);
        ownOnly.setManaged(own);
        name.setText(chosen.map(Shelved::title).orElse(""));
    }

    private VBox left(Runnable addOpen) {
        var left =
                new VBox(
                        list,
                        button("Thêm mẫu từ tệp Word…", "shelf-add", model::add),
                        button("Lưu văn bản đang mở làm mẫu", "shelf-add-open", addOpen));
        left.setPrefWidth(NAMES_WIDTH);
        left.getStyleClass().add("shelf-left");
        VBox.setVgrow(list, Priority.ALWAYS);
        return left;
    }

    private StackPane page(PageFonts fonts) {
        var page = new FirstPage(fonts);
        page.setAccessibleText("Trang đầu của mẫu");
        model.lookedProperty()
                .subscribe(
                        looked ->
                                page.show(
                                        looked.pages()
                                                .map(Layout::pages)
                                                .flatMap(all -> all.stream().findFirst())));
        return new StackPane(page);
    }

    private VBox right() {
        Button begin = button("Tạo văn bản từ mẫu này", "shelf-begin", model::begin);
        begin.getStyleClass().add(Styles.ACCENT);
        setUpName();
        ownOnly.getChildren()
                .addAll(
                        named("Tên mẫu", name),
                        button("Thay bằng tệp Word đã sửa…", "shelf-replace", model::replace),
                        button("Xóa mẫu…", "shelf-delete", model::delete));
        ownOnly.getStyleClass().add("shelf-own");
        var right =
                new VBox(
                        begin,
                        button("Lưu ra tệp để sửa trong Word…", "shelf-write", model::write),
                        notes(),
                        ownOnly);
        right.getStyleClass().add("shelf-right");
        return right;
    }

    private void setUpName() {
        name.setId("shelf-name");
        name.setAccessibleText("Tên mẫu");
        name.setOnAction(entered -> model.rename(name.getText()));
        name.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                model.rename(name.getText());
                            }
                        });
    }

    private VBox notes() {
        var said = new Said("", "hint");
        said.setId("shelf-notes");
        model.lookedProperty()
                .subscribe(
                        looked ->
                                said.setText(
                                        looked.notes().isEmpty()
                                                ? "Bản in, Word và PDF theo đúng mọi kiểu chữ,"
                                                        + " khoảng cách, lề của mẫu."
                                                : String.join("\n", looked.notes())));
        var title = new Label("Kiểm tra mẫu");
        title.getStyleClass().add("field-name");
        return new VBox(title, said);
    }

    private static VBox named(String title, TextField field) {
        var label = new Label(title);
        label.setLabelFor(field);
        label.getStyleClass().add("field-name");
        return new VBox(label, field);
    }

    private static Button button(String name, String id, Runnable action) {
        var button = new Button(name);
        button.setId(id);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    private static final class ShelvedCell extends ListCell<Shelved> {
        private final Label title = new Label();
        private final Label kind = new Label("của cơ quan");
        private final VBox lines = new VBox(title, kind);

        ShelvedCell() {
            kind.getStyleClass().add("hint");
            title.setWrapText(true);
            lines.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Shelved template, boolean none) {
            super.updateItem(template, none);
            if (none || template == null) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                title.setText(template.title());
                kind.setVisible(template instanceof Shelved.Own);
                kind.setManaged(kind.isVisible());
                setGraphic(lines);
                setAccessibleText(template.title());
            }
        }
    }
}
