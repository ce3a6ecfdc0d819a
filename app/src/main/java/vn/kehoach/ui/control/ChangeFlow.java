package vn.kehoach.ui.control;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Shows what a fix takes away and puts in its place, the words around it faint. */
public final class ChangeFlow extends TextFlow {
    public ChangeFlow(Change change) {
        getStyleClass().add("change");
        add(change.lead(), "change-kept");
        add(change.removed().strip(), "change-removed");
        if (!change.removed().isBlank() && !change.added().isBlank()) {
            add(" → ", "change-kept");
        }
        add(change.added().strip(), "change-added");
        add(change.tail(), "change-kept");
        setAccessibleText(spoken(change));
    }

    private void add(String text, String style) {
        if (!text.isEmpty()) {
            var node = new Text(text);
            node.getStyleClass().add(style);
            getChildren().add(node);
        }
    }

    /** For who does not see colours. */
    public static String spoken(Change change) {
        return "Từ “%s” thành “%s”".formatted(change.removed().strip(), change.added().strip());
    }
}
