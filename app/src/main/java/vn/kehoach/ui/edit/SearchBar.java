package vn.kehoach.ui.edit;

import atlantafx.base.theme.Styles;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.kehoach.ui.edit.SearchViewModel.Shown;

/** The bar over the pages that finds words and replaces them. */
public final class SearchBar extends VBox {
    private static final double FIELD_WIDTH = 220;

    private final SearchViewModel model;
    private final Node pages;
    private final TextField wanted;
    private final TextField words;

    /** A bar that leaves the focus to {@code pages} when it is closed. */
    public SearchBar(SearchViewModel model, Node pages) {
        this.model = model;
        this.pages = pages;
        getStyleClass().add("search-bar");
        wanted = field("search-wanted", "Tìm trong văn bản", model.wantedProperty());
        wanted.setOnAction(entered -> model.next());
        words = field("search-words", "Thay bằng", model.wordsProperty());
        words.setOnAction(entered -> model.replace());
        var find =
                new HBox(
                        wanted,
                        button("search-previous", "Trước", model::previous),
                        button("search-next", "Sau", model::next),
                        result(),
                        option("search-cases", "Chữ hoa", model.casesProperty()),
                        option("search-marks", "Đúng dấu", model.marksProperty()),
                        option("search-words-only", "Cả từ", model.wholeWordsProperty()),
                        button("search-close", "Đóng", this::leave));
        var replace =
                new HBox(
                        words,
                        button("search-replace", "Thay", model::replace),
                        button("search-replace-all", "Thay tất cả", model::replaceAll));
        find.getStyleClass().add("search-line");
        replace.getStyleClass().add("search-line");
        getChildren().addAll(find, replace);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.shownProperty().subscribe(shown -> show(shown, replace));
        model.openingsProperty().subscribe((before, now) -> enter());
    }

    private void show(Shown shown, Node replace) {
        setVisible(shown != Shown.NOTHING);
        setManaged(shown != Shown.NOTHING);
        replace.setVisible(shown == Shown.REPLACE);
        replace.setManaged(shown == Shown.REPLACE);
    }

    /** Goes to the words to be found. */
    private void enter() {
        wanted.requestFocus();
        wanted.selectAll();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShiftDown() && wanted.isFocused()) {
            model.previous();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            changeField(event);
        }
    }

    /** As in Word, Tab goes from what is found to what it becomes, and Shift+Tab back. */
    private void changeField(KeyEvent event) {
        boolean on = !event.isShiftDown() && wanted.isFocused() && words.getParent().isVisible();
        if (on || (event.isShiftDown() && words.isFocused())) {
            (on ? words : wanted).requestFocus();
            event.consume();
        }
    }

    private void leave() {
        model.close();
        pages.requestFocus();
    }

    private static TextField field(String id, String name, StringProperty text) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(name);
        field.setAccessibleText(name);
        field.setPrefWidth(FIELD_WIDTH);
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private static Button button(String id, String name, Runnable action) {
        var button = new Button(name);
        button.setId(id);
        button.getStyleClass().add(Styles.SMALL);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    private static CheckBox option(String id, String name, BooleanProperty value) {
        var box = new CheckBox(name);
        box.setId(id);
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    private Label result() {
        var result = new Label();
        result.setId("search-result");
        result.setMinWidth(72);
        result.textProperty().bind(model.resultProperty());
        return result;
    }
}
