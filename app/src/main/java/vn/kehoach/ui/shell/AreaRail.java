package vn.kehoach.ui.shell;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.util.List;
import java.util.Locale;

/** The rail at the left edge: one button for each area. */
public final class AreaRail extends VBox {
    /** Buttons that make one of {@code areas} the {@code active} one. */
    public AreaRail(ObjectProperty<Area> active, List<Area> areas) {
        getStyleClass().add("area-rail");
        var group = new ToggleGroup();
        for (Area area : areas) {
            var button = new ToggleButton(area.label(), new FontIcon(icon(area)));
            button.setId("area-" + area.name().toLowerCase(Locale.ROOT));
            button.setContentDisplay(ContentDisplay.TOP);
            button.setTooltip(new Tooltip(area.tip()));
            button.setMaxWidth(Double.MAX_VALUE);
            button.setToggleGroup(group);
            button.setOnAction(
                    pressed -> {
                        active.set(area);
                        button.setSelected(true);
                    });
            active.subscribe(now -> button.setSelected(now == area));
            getChildren().add(button);
        }
    }

    private static Ikon icon(Area area) {
        return switch (area) {
            case DOCUMENTS -> Material2OutlinedAL.LIST_ALT;
            case EDITOR -> Material2OutlinedAL.EDIT;
            case TASKS -> Material2OutlinedAL.ASSIGNMENT;
            case UNITS -> Material2OutlinedAL.ACCOUNT_BALANCE;
            case TEMPLATES -> Material2OutlinedAL.FILE_COPY;
            case DISTRIBUTION -> Material2OutlinedMZ.SEND;
            case SETTINGS -> Material2OutlinedMZ.SETTINGS;
            case GUIDE -> Material2OutlinedAL.HELP_OUTLINE;
        };
    }
}
