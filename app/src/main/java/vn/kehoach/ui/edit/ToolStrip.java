package vn.kehoach.ui.edit;

import atlantafx.base.theme.Styles;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import vn.kehoach.edit.Kind;
import vn.kehoach.edit.Toggle;

import java.util.Optional;

/**
 * The tools over the pages: what a paragraph is, emphasis, tables. The focus stays on the pages.
 */
public final class ToolStrip extends ToolBar {
    private final ToolsViewModel model;

    public ToolStrip(ToolsViewModel model) {
        this.model = model;
        setId("tool-strip");
        getStyleClass().add("tool-strip");
        add(button("undo", "Hoàn tác (Ctrl+Z)", Material2OutlinedMZ.UNDO, model::undo));
        add(button("redo", "Làm lại (Ctrl+Y)", Material2OutlinedMZ.REDO, model::redo));
        add(new Separator(Orientation.VERTICAL));
        for (Kind kind : KindNames.OFTEN) {
            add(kind(kind));
        }
        add(new KindMenu(model));
        add(new Separator(Orientation.VERTICAL));
        add(toggle(Toggle.BOLD, "In đậm (Ctrl+B)", Material2OutlinedAL.FORMAT_BOLD));
        add(toggle(Toggle.ITALIC, "In nghiêng (Ctrl+I)", Material2OutlinedAL.FORMAT_ITALIC));
        add(toggle(Toggle.UNDERLINE, "Gạch chân (Ctrl+U)", Material2OutlinedAL.FORMAT_UNDERLINED));
        add(new Separator(Orientation.VERTICAL));
        add(new TableMenu(model));
        disableProperty().bind(model.usableProperty().not());
    }

    private void add(Node tool) {
        getItems().add(tool);
    }

    private ToggleButton kind(Kind kind) {
        var button = new ToggleButton(KindNames.name(kind));
        button.setId("kind-" + KindNames.digit(kind));
        dress(button, "%s (Ctrl+Alt+%d)".formatted(KindNames.help(kind), KindNames.digit(kind)));
        button.setOnAction(
                pressed -> {
                    model.run(kind);
                    button.setSelected(isNow(kind));
                });
        model.kindProperty().subscribe(() -> button.setSelected(isNow(kind)));
        return button;
    }

    private boolean isNow(Kind kind) {
        return model.kindProperty().get().equals(Optional.of(kind));
    }

    private ToggleButton toggle(Toggle toggle, String tip, Ikon icon) {
        var button = new ToggleButton("", new FontIcon(icon));
        button.setAccessibleText(tip);
        dress(button, tip);
        button.setOnAction(
                pressed -> {
                    model.run(toggle);
                    button.setSelected(model.onProperty(toggle).get());
                });
        model.onProperty(toggle).subscribe(on -> button.setSelected(on));
        return button;
    }

    private static Button button(String id, String tip, Ikon icon, Runnable action) {
        var button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.setAccessibleText(tip);
        button.setOnAction(pressed -> action.run());
        dress(button, tip);
        return button;
    }

    /** A tool leaves the focus on the pages; the keyboard has the key that the tip names. */
    private static void dress(ButtonBase button, String tip) {
        button.setTooltip(new Tooltip(tip));
        button.setAccessibleHelp(tip);
        button.setFocusTraversable(false);
        button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
    }
}
