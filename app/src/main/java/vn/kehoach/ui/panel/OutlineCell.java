package vn.kehoach.ui.panel;

import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

import org.jspecify.annotations.Nullable;

/** An entry of the outline; dropped on another, its section comes to stand before that one's. */
final class OutlineCell extends TreeCell<OutlineEntry> {
    private static final double SCROLL_BAR = 26;
    private static final String TARGET = "drop-above";

    private final OutlineViewModel model;

    OutlineCell(OutlineViewModel model, TreeView<OutlineEntry> tree) {
        this.model = model;
        setWrapText(true);
        // Without a width of its own a cell would be as wide as its text on one line.
        prefWidthProperty().bind(tree.widthProperty().subtract(SCROLL_BAR));
        setOnDragDetected(this::take);
        setOnDragOver(this::over);
        setOnDragExited(left -> getStyleClass().remove(TARGET));
        setOnDragDropped(this::drop);
    }

    @Override
    protected void updateItem(@Nullable OutlineEntry entry, boolean none) {
        super.updateItem(entry, none);
        setText(none || entry == null ? null : entry.caption());
    }

    private void take(MouseEvent dragged) {
        if (getItem() != null) {
            var content = new ClipboardContent();
            content.putString(getItem().caption());
            startDragAndDrop(TransferMode.MOVE).setContent(content);
            dragged.consume();
        }
    }

    private void over(DragEvent event) {
        if (event.getGestureSource() instanceof OutlineCell other
                && !equals(other)
                && getItem() != null) {
            event.acceptTransferModes(TransferMode.MOVE);
            if (!getStyleClass().contains(TARGET)) {
                getStyleClass().add(TARGET);
            }
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        if (event.getGestureSource() instanceof OutlineCell other
                && other.getItem() != null
                && getItem() != null) {
            model.moveBefore(other.getItem(), getItem());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
