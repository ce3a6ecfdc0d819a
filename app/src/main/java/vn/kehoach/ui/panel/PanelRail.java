package vn.kehoach.ui.panel;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.util.Locale;
import java.util.Map;

/** The buttons at the window's edge that choose a pane of the side panel. */
final class PanelRail extends VBox {
    private final ToggleGroup group = new ToggleGroup();

    /**
     * Buttons for all panes.
     *
     * @param badges how many are to be worked off, shown on the button of their pane
     */
    PanelRail(SidePanelViewModel model, Map<PanelTab, ObservableValue<Integer>> badges) {
        getStyleClass().add("panel-rail");
        for (PanelTab tab : PanelTab.values()) {
            ToggleButton button = button(tab);
            ObservableValue<Integer> badge = badges.get(tab);
            getChildren().add(badge == null ? button : badged(button, badge));
            button.setOnAction(pressed -> choose(button, tab, model));
            model.activeProperty().subscribe(active -> button.setSelected(active == tab));
        }
    }

    /** A second press on the open pane's button leaves it open. */
    private static void choose(ToggleButton button, PanelTab tab, SidePanelViewModel model) {
        button.setSelected(true);
        model.activeProperty().set(tab);
    }

    private ToggleButton button(PanelTab tab) {
        var button = new ToggleButton(tab.label(), new FontIcon(icon(tab)));
        button.setId("tab-" + tab.name().toLowerCase(Locale.ROOT));
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setToggleGroup(group);
        button.setTooltip(new Tooltip("Alt+" + tab.digit()));
        return button;
    }

    private static Node badged(ToggleButton button, ObservableValue<Integer> count) {
        var badge = new Label();
        badge.getStyleClass().add("badge");
        badge.setMouseTransparent(true);
        count.subscribe(
                number -> {
                    badge.setText(Integer.toString(number));
                    badge.setVisible(number > 0);
                });
        var both = new StackPane(button, badge);
        StackPane.setAlignment(badge, Pos.TOP_RIGHT);
        return both;
    }

    private static Ikon icon(PanelTab tab) {
        return switch (tab) {
            case HEADER -> Material2OutlinedAL.ARTICLE;
            case OUTLINE -> Material2OutlinedMZ.TOC;
            case TASKS -> Material2OutlinedAL.ASSIGNMENT_TURNED_IN;
            case CLOSING -> Material2OutlinedMZ.SEND;
            case DOUBTS -> Material2OutlinedAL.ERROR_OUTLINE;
            case CHECK -> Material2OutlinedAL.FACT_CHECK;
            case DUTIES -> Material2OutlinedAL.EVENT_NOTE;
            case UNITS -> Material2OutlinedAL.ACCOUNT_BALANCE;
        };
    }
}
