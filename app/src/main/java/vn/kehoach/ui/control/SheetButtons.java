package vn.kehoach.ui.control;

import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

import java.util.List;

/**
 * The foot of a sheet: what stands by at the left; at the right the way out and then, as the only
 * one in colour, what the sheet is for.
 */
public final class SheetButtons extends HBox {
    /** A sheet that is only closed by {@code act}. */
    public SheetButtons(List<? extends Node> aside, Button act) {
        getStyleClass().add("sheet-buttons");
        act.getStyleClass().add(Styles.ACCENT);
        getChildren().addAll(aside);
        getChildren().addAll(new Spacer(), act);
    }

    public SheetButtons(List<? extends Node> aside, Button out, Button act) {
        this(aside, act);
        getChildren().add(getChildren().size() - 1, out);
    }
}
