package vn.kehoach.ui.list;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import vn.kehoach.store.DocumentRow;

/** Where a document stands, and how much its head and end still lack. */
final class StateCell extends TableCell<DocumentRow, String> {
    private final DocumentsViewModel model;
    private final Label state = new Label();
    private final Label gaps = new Label();
    private final InvalidationListener counted = changed -> show(getItem(), isEmpty());
    private final HBox both = new HBox(state, gaps);

    StateCell(DocumentsViewModel model) {
        this.model = model;
        model.gapsProperty().addListener(new WeakInvalidationListener(counted));
        gaps.setMinWidth(USE_PREF_SIZE);
        state.setMinWidth(USE_PREF_SIZE);
        gaps.getStyleClass().add("gap-badge");
        both.getStyleClass().add("state-cell");
    }

    @Override
    protected void updateItem(@Nullable String name, boolean none) {
        super.updateItem(name, none);
        show(name, none);
    }

    private void show(@Nullable String name, boolean none) {
        DocumentRow row = none ? null : getTableRow().getItem();
        if (row == null || name == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            int missing = model.gapsProperty().get().getOrDefault(row.id(), 0);
            state.setText(name);
            gaps.setText("thiếu " + missing);
            gaps.setVisible(missing > 0);
            setGraphic(both);
            setAccessibleText(missing > 0 ? "%s, còn thiếu %d mục".formatted(name, missing) : name);
        }
    }
}
