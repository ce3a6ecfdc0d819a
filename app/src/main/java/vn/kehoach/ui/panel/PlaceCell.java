package vn.kehoach.ui.panel;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;

import java.util.stream.Collectors;

/** A line of a {@link PlaceListPane}: wrapped title, then its details. */
final class PlaceCell extends ListCell<PlaceEntry> {
    private static final PseudoClass DETAILED = PseudoClass.getPseudoClass("detailed");

    private final Label title = new Label();
    private final VBox lines = new VBox(title);

    PlaceCell(ListView<PlaceEntry> list) {
        getStyleClass().add("place-cell");
        title.getStyleClass().add("place-title");
        title.setWrapText(true);
        lines.getStyleClass().add("place-lines");
        // Without a width of its own a cell would be as wide as its longest line.
        setPrefWidth(0);
        lines.maxWidthProperty().bind(list.widthProperty().subtract(18));
    }

    @Override
    protected void updateItem(@Nullable PlaceEntry entry, boolean none) {
        super.updateItem(entry, none);
        if (none || entry == null) {
            pseudoClassStateChanged(DETAILED, false);
            setGraphic(null);
            setAccessibleText(null);
        } else {
            show(entry);
        }
    }

    private void show(PlaceEntry entry) {
        pseudoClassStateChanged(DETAILED, !entry.details().isEmpty());
        title.setText(entry.title());
        lines.getChildren().setAll(title);
        entry.details().forEach(detail -> lines.getChildren().add(flow(detail)));
        setGraphic(lines);
        setAccessibleText(spoken(entry));
    }

    private static String spoken(PlaceEntry entry) {
        return entry.title()
                + entry.details().stream()
                        .map(detail -> ". " + detail.name() + ": " + detail.text())
                        .collect(Collectors.joining());
    }

    private static TextFlow flow(PlaceEntry.Detail detail) {
        var name = new Text(detail.name() + ": ");
        name.getStyleClass().add("detail-name");
        var text = new Text(detail.text());
        text.getStyleClass().add("detail-text");
        return new TextFlow(name, text);
    }
}
