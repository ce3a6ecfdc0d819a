package vn.kehoach.ui.settings;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import vn.kehoach.ui.shell.Command;

import java.util.List;

/** All keys of the program, kind by kind. */
public final class KeysPane extends ScrollPane {
    public KeysPane(List<Command> commands) {
        setId("keys");
        setFitToWidth(true);
        getStyleClass().add("form-scroll");
        setAccessibleText("Các phím tắt");
        var kinds = new VBox();
        kinds.getStyleClass().add("keys");
        for (Command.Kind kind : Command.Kind.values()) {
            List<Command> keyed =
                    commands.stream()
                            .filter(one -> one.kind() == kind && !one.keys().isEmpty())
                            .toList();
            if (!keyed.isEmpty()) {
                var title = new Label(kind.label());
                title.getStyleClass().add("keys-kind");
                kinds.getChildren().addAll(title, grid(keyed));
            }
        }
        setContent(kinds);
    }

    private static GridPane grid(List<Command> keyed) {
        var grid = new GridPane();
        grid.getStyleClass().add("keys-grid");
        for (int i = 0; i < keyed.size(); i++) {
            var key = new Label(keyed.get(i).key());
            key.getStyleClass().add("key");
            var name = new Label(keyed.get(i).name());
            name.setLabelFor(key);
            key.setAccessibleRole(AccessibleRole.TEXT);
            grid.addRow(i, key, name);
        }
        return grid;
    }
}
