package vn.kehoach.ui.panel;

import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import vn.kehoach.edit.MoveSection;
import vn.kehoach.ui.control.EmptyNote;
import vn.kehoach.ui.draft.Selection;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The outline as a tree; an entry shows its place on the page. */
final class OutlinePane extends StackPane {
    private static final Map<KeyCode, MoveSection.Way> WAYS =
            Map.of(
                    KeyCode.UP, MoveSection.Way.UP,
                    KeyCode.DOWN, MoveSection.Way.DOWN,
                    KeyCode.LEFT, MoveSection.Way.OUTWARDS,
                    KeyCode.RIGHT, MoveSection.Way.DEEPER);

    private final OutlineViewModel model;
    private final TreeView<OutlineEntry> tree = new TreeView<>();
    private final Label empty = new EmptyNote("Văn bản này không có mục nào có tên.");
    private boolean following;

    OutlinePane(OutlineViewModel model) {
        this.model = model;
        tree.setId("outline");
        tree.setShowRoot(false);
        tree.setAccessibleText("Mục lục");
        tree.setCellFactory(shown -> new OutlineCell(model, shown));
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        tree.setAccessibleHelp("Alt+Shift+mũi tên chuyển mục cùng các mục con");
        tree.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        tree.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                clicked -> chosen(tree.getSelectionModel().getSelectedItem()));
        getChildren().addAll(tree, empty);
        model.entriesProperty().subscribe(this::fill);
        model.selectionProperty().subscribe(this::follow);
    }

    private void fill(List<OutlineEntry> entries) {
        var root = new TreeItem<OutlineEntry>();
        entries.forEach(entry -> root.getChildren().add(item(entry)));
        tree.setRoot(root);
        empty.setVisible(entries.isEmpty());
        tree.setVisible(!entries.isEmpty());
    }

    private static TreeItem<OutlineEntry> item(OutlineEntry entry) {
        var item = new TreeItem<>(entry);
        entry.children().forEach(child -> item.getChildren().add(item(child)));
        item.setExpanded(true);
        return item;
    }

    private void chosen(@Nullable TreeItem<OutlineEntry> item) {
        if (!following && item != null && item.getValue() != null) {
            model.point(item.getValue());
        }
    }

    private void follow(Selection selection) {
        if (selection.from() == Selection.Origin.PAGE) {
            following = true;
            model.current()
                    .flatMap(entry -> find(tree.getRoot(), entry))
                    .ifPresentOrElse(this::select, tree.getSelectionModel()::clearSelection);
            following = false;
        }
    }

    private void select(TreeItem<OutlineEntry> item) {
        tree.getSelectionModel().select(item);
        tree.scrollTo(Math.max(0, tree.getRow(item) - 3));
    }

    private static Optional<TreeItem<OutlineEntry>> find(
            TreeItem<OutlineEntry> parent, OutlineEntry entry) {
        for (TreeItem<OutlineEntry> child : parent.getChildren()) {
            Optional<TreeItem<OutlineEntry>> found =
                    entry.equals(child.getValue()) ? Optional.of(child) : find(child, entry);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Alt, Shift and an arrow move the chosen section with all that is nested in it. */
    private void move(KeyEvent event) {
        MoveSection.Way way = WAYS.get(event.getCode());
        TreeItem<OutlineEntry> item = tree.getSelectionModel().getSelectedItem();
        if (event.isAltDown() && event.isShiftDown() && way != null && item != null) {
            model.move(item.getValue(), way);
            event.consume();
        }
    }
}
