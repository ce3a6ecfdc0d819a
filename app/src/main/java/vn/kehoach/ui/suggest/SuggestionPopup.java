package vn.kehoach.ui.suggest;

import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Popup;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/**
 * Offers under a field what was written there before. The list comes while the clerk types, or by
 * Alt+Down; arrows choose in it, Enter takes, Escape closes it, and every other key goes on typing.
 */
public final class SuggestionPopup {
    private static final double ROW = 28;
    private static final String BETWEEN = " / ";
    private static final double LEAST = 240;
    private static final double MOST = 640;

    /** Room around the text of a row. */
    private static final double AROUND = 24;

    private static final double BORDERS = 4;
    private static final double FONT_SIZE = 13;

    private final TextInputControl field;
    private final Function<String, List<String>> suggesting;
    private final ListView<String> list = new ListView<>();
    private final Popup popup = new Popup();
    private boolean taking;

    private SuggestionPopup(TextInputControl field, Function<String, List<String>> suggesting) {
        this.field = field;
        this.suggesting = suggesting;
        list.setAccessibleText("Gợi ý");
        list.getStyleClass().add("suggestions");
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new LinesCell());
        list.setOnMouseClicked(clicked -> take());
        popup.getContent().add(list);
        popup.setAutoHide(true);
    }

    /** Lets {@code field} offer what {@code suggesting} has for the text typed in it. */
    public static void install(TextInputControl field, Function<String, List<String>> suggesting) {
        var popup = new SuggestionPopup(field, suggesting);
        field.addEventFilter(KeyEvent.KEY_PRESSED, popup::key);
        field.addEventHandler(KeyEvent.KEY_TYPED, typed -> popup.follow(typed.getCharacter()));
        field.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                popup.popup.hide();
                            }
                        });
    }

    private void follow(String typed) {
        if (taking || typed.isEmpty() || Character.isISOControl(typed.charAt(0))) {
            return;
        }
        show();
    }

    private void show() {
        List<String> found =
                suggesting.apply(field.getText()).stream()
                        .filter(offered -> !offered.equals(field.getText()))
                        .toList();
        if (found.isEmpty() || field.getScene() == null || !field.isEditable()) {
            popup.hide();
            return;
        }
        list.getItems().setAll(found);
        list.getSelectionModel().clearSelection();
        Bounds place = field.localToScreen(field.getBoundsInLocal());
        double wanted = Math.clamp(widest(found), LEAST, MOST);
        list.setPrefSize(Math.max(place.getWidth(), wanted), found.size() * ROW + BORDERS);
        popup.show(field, place.getMinX(), place.getMaxY());
    }

    private static double widest(List<String> found) {
        double widest = 0;
        for (String one : found) {
            var text = new Text(one.replace("\n", BETWEEN));
            text.setFont(Font.font(FONT_SIZE));
            widest = Math.max(widest, text.getLayoutBounds().getWidth());
        }
        return widest + AROUND;
    }

    private void key(KeyEvent event) {
        if (popup.isShowing()) {
            choose(event);
        } else if (event.getCode() == KeyCode.DOWN && event.isAltDown()) {
            show();
            event.consume();
        }
    }

    private void choose(KeyEvent event) {
        var chosen = list.getSelectionModel();
        switch (event.getCode()) {
            case DOWN -> {
                chosen.selectNext();
                event.consume();
            }
            case UP -> {
                chosen.selectPrevious();
                event.consume();
            }
            case ENTER -> {
                if (chosen.getSelectedItem() != null) {
                    take();
                    event.consume();
                }
                popup.hide();
            }
            case TAB -> popup.hide();
            default -> {}
        }
    }

    private void take() {
        String chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            taking = true;
            field.setText(chosen);
            field.positionCaret(chosen.length());
            taking = false;
        }
        popup.hide();
    }

    /** Several lines of a field, shown as one. */
    private static final class LinesCell extends ListCell<String> {
        LinesCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable String text, boolean none) {
            super.updateItem(text, none);
            setText(none || text == null ? null : text.replace("\n", BETWEEN));
        }
    }
}
