package vn.kehoach.ui.control;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** A change with a box to tick. */
final class ProposalCell<T> extends ListCell<Proposal<T>> {
    private final CheckBox box = new CheckBox();
    private final Label reason = new Label();
    private final VBox lines = new VBox();
    private final HBox row = new HBox(box, lines);
    private @Nullable Proposal<T> shown;

    ProposalCell(ListView<Proposal<T>> list) {
        getStyleClass().add("proposal-cell");
        reason.getStyleClass().add("hint");
        reason.setWrapText(true);
        lines.getStyleClass().add("proposal-lines");
        row.getStyleClass().add("proposal-row");
        // The list has the focus, and Space there ticks the box.
        box.setFocusTraversable(false);
        box.selectedProperty().subscribe(this::speak);
        HBox.setHgrow(lines, Priority.ALWAYS);
        setPrefWidth(0);
        row.maxWidthProperty().bind(list.widthProperty().subtract(36));
    }

    @Override
    protected void updateItem(@Nullable Proposal<T> proposal, boolean none) {
        super.updateItem(proposal, none);
        if (shown != null) {
            box.selectedProperty().unbindBidirectional(shown.wanted());
        }
        shown = none ? null : proposal;
        if (shown == null) {
            setGraphic(null);
        } else {
            box.selectedProperty().bindBidirectional(shown.wanted());
            reason.setText(shown.reason());
            lines.getChildren().setAll(new ChangeFlow(shown.change()), reason);
            setGraphic(row);
        }
        speak();
    }

    private void speak() {
        setAccessibleText(
                shown == null
                        ? null
                        : (shown.wanted().get() ? "Sửa. " : "Không sửa. ")
                                + ChangeFlow.spoken(shown.change())
                                + ". "
                                + shown.reason());
    }
}
