package vn.kehoach.ui.review;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.kehoach.importing.doubt.Doubt;

import java.util.function.Function;

/** A doubt in the list: what it is, and where. */
final class DoubtCell extends ListCell<Doubt> {
    private final Function<Doubt, String> where;
    private final Label message = new Label();
    private final Label place = new Label();
    private final VBox lines = new VBox(message);

    /**
     * A line of {@code list}.
     *
     * @param where how a clerk would say where a doubt stands
     */
    DoubtCell(ListView<Doubt> list, Function<Doubt, String> where) {
        this.where = where;
        getStyleClass().add("place-cell");
        message.setWrapText(true);
        place.getStyleClass().add("finding-place");
        lines.getStyleClass().add("place-lines");
        // Without a width of its own a cell would be as wide as its longest line.
        setPrefWidth(0);
        lines.maxWidthProperty().bind(list.widthProperty().subtract(18));
    }

    @Override
    protected void updateItem(@Nullable Doubt doubt, boolean none) {
        super.updateItem(doubt, none);
        if (none || doubt == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            String named = where.apply(doubt);
            message.setText(doubt.message());
            place.setText(named);
            lines.getChildren().setAll(message);
            if (!named.isEmpty()) {
                lines.getChildren().add(place);
            }
            setGraphic(lines);
            setAccessibleText(doubt.message() + " " + named);
        }
    }
}
