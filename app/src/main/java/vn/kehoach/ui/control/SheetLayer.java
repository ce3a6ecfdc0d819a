package vn.kehoach.ui.control;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.Optional;
import java.util.Set;

/**
 * Where sheets lie: over the window, which neither pointer nor key reaches meanwhile. Escape closes
 * a sheet, and the focus goes back to where it was.
 */
public final class SheetLayer extends StackPane {
    /** The style class of what Escape leaves before it closes the sheet, as a cell being edited. */
    public static final String OWN_ESCAPE = "own-escape";

    private static final double LOW_WIDTH = 560;
    private static final double ASIDE_WIDTH = 440;
    private static final double WIDTH = 860;
    private static final double HEIGHT = 600;
    private static final double MARGIN = 48;
    private static final double LARGE_WIDTH = 1320;
    private static final double LARGE_HEIGHT = 1200;

    private static final Set<KeyCode> MOVES =
            Set.of(KeyCode.TAB, KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT);

    private static final PseudoClass ASIDE = PseudoClass.getPseudoClass("aside");

    private Optional<Node> below = Optional.empty();
    private Optional<Node> focused = Optional.empty();

    public SheetLayer() {
        getStyleClass().add("sheet-layer");
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::closeOnEscape);
        addEventHandler(KeyEvent.KEY_PRESSED, SheetLayer::keep);
    }

    /** Lies over {@code window}. */
    public void cover(Node window) {
        below = Optional.of(window);
    }

    /** Shows {@code sheet} in place of another. */
    public void show(Sheet sheet) {
        if (!isVisible()) {
            focused = Optional.ofNullable(getScene().getFocusOwner());
        }
        var title = new Label(sheet.title());
        title.getStyleClass().add("sheet-title");
        var card = new BorderPane(sheet.content());
        card.setTop(title);
        card.setId("sheet");
        card.setAccessibleText(sheet.title());
        card.getStyleClass().add("sheet");
        double wide =
                switch (sheet.size()) {
                    case LOW -> LOW_WIDTH;
                    case ASIDE -> ASIDE_WIDTH;
                    case USUAL -> WIDTH;
                    case LARGE -> LARGE_WIDTH;
                };
        double high = sheet.size() == Sheet.Size.LARGE ? LARGE_HEIGHT : HEIGHT;
        card.maxWidthProperty().bind(widthProperty().map(width -> most(width, wide)));
        boolean aside = sheet.size() == Sheet.Size.ASIDE;
        pseudoClassStateChanged(ASIDE, aside);
        setAlignment(card, aside ? Pos.CENTER_RIGHT : Pos.CENTER);
        setMargin(card, aside ? new Insets(0, MARGIN / 4, 0, 0) : Insets.EMPTY);
        if (aside || sheet.size() == Sheet.Size.LOW) {
            card.setMaxHeight(Region.USE_PREF_SIZE);
        } else {
            card.maxHeightProperty().bind(heightProperty().map(height -> most(height, high)));
        }
        card.setPrefHeight(Region.USE_COMPUTED_SIZE);
        getChildren().setAll(card);
        setVisible(true);
        below.ifPresent(window -> window.setDisable(true));
        // What lies in a scroll pane comes into the scene, and can take the focus, with its skin.
        card.applyCss();
        sheet.focus().requestFocus();
    }

    private static double most(Number room, double wanted) {
        return Math.min(wanted, room.doubleValue() - MARGIN);
    }

    /** Closes the sheet; nothing happens when none is shown. */
    public void hide() {
        if (isVisible()) {
            setVisible(false);
            getChildren().clear();
            below.ifPresent(window -> window.setDisable(false));
            focused.ifPresent(Node::requestFocus);
        }
    }

    /** Before the content sees it: a list would keep the key for itself. */
    private void closeOnEscape(KeyEvent event) {
        boolean own =
                event.getTarget() instanceof Node target
                        && target.getStyleClass().contains(OWN_ESCAPE);
        if (event.getCode() == KeyCode.ESCAPE && !own) {
            hide();
            event.consume();
        }
    }

    /** What a sheet leaves of the keys must not act on the window below. */
    private static void keep(KeyEvent event) {
        if (!MOVES.contains(event.getCode())) {
            event.consume();
        }
    }
}
