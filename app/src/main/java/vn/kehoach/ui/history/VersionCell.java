package vn.kehoach.ui.history;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** A version in the list: when it stood, why it is kept, what it changed. */
final class VersionCell extends ListCell<Version> {
    private static final double BESIDE = 36;

    private final Label when = new Label();
    private final Label why = new Label();
    private final Label amounts = new Label();
    private final VBox lines = new VBox(when);

    VersionCell(ListView<Version> list) {
        getStyleClass().add("version-cell");
        when.getStyleClass().add("version-when");
        why.setWrapText(true);
        amounts.getStyleClass().add("hint");
        amounts.setWrapText(true);
        setPrefWidth(0);
        lines.maxWidthProperty().bind(list.widthProperty().subtract(BESIDE));
    }

    @Override
    protected void updateItem(@Nullable Version version, boolean none) {
        super.updateItem(version, none);
        if (none || version == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            when.setText(version.when());
            why.setText(version.why());
            amounts.setText(version.amounts());
            lines.getChildren().setAll(when);
            if (!version.why().isEmpty()) {
                lines.getChildren().add(why);
            }
            lines.getChildren().add(amounts);
            setGraphic(lines);
            setAccessibleText(String.join(". ", version.when(), version.why(), version.amounts()));
        }
    }
}
