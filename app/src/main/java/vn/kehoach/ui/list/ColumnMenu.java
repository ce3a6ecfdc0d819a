package vn.kehoach.ui.list;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import vn.kehoach.store.DocumentQuery.Order;
import vn.kehoach.store.DocumentRow;

import java.util.ArrayList;
import java.util.List;

/** Chooses which columns of the list are seen. */
final class ColumnMenu {
    private final DocumentsViewModel model;

    ColumnMenu(DocumentsViewModel model) {
        this.model = model;
    }

    /** An item for each column of {@code table}, ticked while it is seen, and the way back. */
    List<MenuItem> items(TableView<DocumentRow> table) {
        var items = new ArrayList<MenuItem>();
        for (ListColumn first : ListColumn.FIRST) {
            table.getColumns().stream()
                    .filter(column -> DocumentColumns.order(column) == first.column())
                    .map(this::item)
                    .forEach(items::add);
        }
        var reset = new MenuItem("Như ban đầu");
        reset.setOnAction(chosen -> model.keepColumns(ListColumn.FIRST));
        items.add(new SeparatorMenuItem());
        items.add(reset);
        return items;
    }

    private CheckMenuItem item(TableColumn<DocumentRow, ?> column) {
        Order order = DocumentColumns.order(column);
        var item = new CheckMenuItem(column.getText());
        item.setDisable(order == ColumnRoom.REST);
        column.visibleProperty().subscribe(item::setSelected);
        item.setOnAction(chosen -> show(order, item.isSelected()));
        return item;
    }

    private void show(Order order, boolean wanted) {
        model.keepColumns(
                model.columnsProperty().get().stream()
                        .map(one -> one.column() == order ? one.shown(wanted) : one)
                        .toList());
    }
}
