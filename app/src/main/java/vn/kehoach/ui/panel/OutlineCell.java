package vn.kehoach.ui.panel;

import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

import org.jspecify.annotations.Nullable;

import vn.kehoach.edit.DropSection.Side;

import java.util.Map;
import java.util.Optional;

/** An entry of the outline; dropped on another, its section comes before, behind or into that. */
final class OutlineCell extends TreeCell<OutlineEntry> {
    private static final double INDENT = 16;
    private static final double SCROLL_BAR = 26;

    private static final Map<Side, String> MARKS =
            Map.of(
                    Side.BEFORE, "drop-above",
                    Side.BEHIND, "drop-below",
                    Side.INSIDE, "drop-inside");

    private final OutlineViewModel model;

    OutlineCell(OutlineViewModel model, TreeView<OutlineEntry> tree) {
        this.model = model;
        setWrapText(true);
        // Without a width of its own a cell would be as wide as its text on one line.
        prefWidthProperty().bind(tree.widthProperty().subtract(SCROLL_BAR));
        setOnDragDetected(this::take);
        setOnDragOver(this::over);
        setOnDragExited(left -> mark(Optional.empty()));
        setOnDragDropped(this::drop);
    }

    /** The theme's skin forgets that a heading lower down has less width for its lines. */
    @Override
    protected double computePrefHeight(double width) {
        int level = getTreeItem() == null ? 0 : getTreeView().getTreeItemLevel(getTreeItem());
        return super.computePrefHeight(width - level * INDENT);
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
        Optional<Drop> drop = dropOf(event);
        drop.ifPresent(one -> event.acceptTransferModes(TransferMode.MOVE));
        mark(drop.map(one -> OutlineViewModel.side(event.getY(), getHeight())));
        event.consume();
    }

    private void drop(DragEvent event) {
        Optional<Drop> drop = dropOf(event);
        drop.ifPresent(one -> model.drop(one.entry, one.target, one.side));
        event.setDropCompleted(drop.isPresent());
        event.consume();
    }

    /** What is dropped where; a line under an open section is the place before its first one. */
    private record Drop(OutlineEntry entry, OutlineEntry target, Side side) {}

    private Optional<Drop> dropOf(DragEvent event) {
        OutlineEntry over = getItem();
        OutlineEntry dragged =
                event.getGestureSource() instanceof OutlineCell other ? other.getItem() : null;
        if (over == null || dragged == null) {
            return Optional.empty();
        }
        Side side = OutlineViewModel.side(event.getY(), getHeight());
        boolean open =
                side == Side.BEHIND && !over.children().isEmpty() && getTreeItem().isExpanded();
        var drop =
                open
                        ? new Drop(dragged, over.children().getFirst(), Side.BEFORE)
                        : new Drop(dragged, over, side);
        return model.canDrop(dragged, drop.target) ? Optional.of(drop) : Optional.empty();
    }

    private void mark(Optional<Side> side) {
        MARKS.values().forEach(getStyleClass()::remove);
        side.map(MARKS::get).ifPresent(getStyleClass()::add);
    }
}
