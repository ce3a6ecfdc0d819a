package vn.kehoach.ui.check;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.kehoach.check.Fix;
import vn.kehoach.ui.control.Change;
import vn.kehoach.ui.control.ChangeFlow;

/** A fix with a box to tick. */
final class ProposalCell extends ListCell<FixAllViewModel.Proposal> {
    private final CheckBox box = new CheckBox();
    private final Label message = new Label();
    private final VBox lines = new VBox();
    private final HBox row = new HBox(box, lines);
    private FixAllViewModel.@Nullable Proposal shown;

    ProposalCell(ListView<FixAllViewModel.Proposal> list) {
        getStyleClass().add("proposal-cell");
        message.getStyleClass().add("hint");
        message.setWrapText(true);
        lines.getStyleClass().add("proposal-lines");
        row.getStyleClass().add("proposal-row");
        // The list has the focus, and Space there ticks the box.
        box.setFocusTraversable(false);
        HBox.setHgrow(lines, Priority.ALWAYS);
        setPrefWidth(0);
        row.maxWidthProperty().bind(list.widthProperty().subtract(36));
    }

    @Override
    protected void updateItem(FixAllViewModel.@Nullable Proposal proposal, boolean none) {
        super.updateItem(proposal, none);
        if (shown != null) {
            box.selectedProperty().unbindBidirectional(shown.wanted());
        }
        shown = none ? null : proposal;
        if (shown == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            show(shown);
        }
    }

    private void show(FixAllViewModel.Proposal proposal) {
        Fix fix = proposal.step().fix();
        Change change = Change.of(fix.before(), fix.after());
        box.selectedProperty().bindBidirectional(proposal.wanted());
        message.setText(proposal.step().finding().message());
        lines.getChildren().setAll(new ChangeFlow(change), message);
        setGraphic(row);
        setAccessibleText(
                (proposal.wanted().get() ? "Sửa. " : "Không sửa. ")
                        + ChangeFlow.spoken(change)
                        + ". "
                        + message.getText());
    }
}
