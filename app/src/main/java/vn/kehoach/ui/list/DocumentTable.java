package vn.kehoach.ui.list;

import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;

import vn.kehoach.store.DocumentQuery.Order;
import vn.kehoach.store.DocumentRow;
import vn.kehoach.ui.control.EmptyNote;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The rows of the list. Ordering is asked of the data folder, so that all rows take part in it. */
final class DocumentTable extends TableView<DocumentRow> {
    private final DocumentsViewModel model;

    DocumentTable(DocumentsViewModel model) {
        this.model = model;
        setId("documents");
        setAccessibleText("Danh sách văn bản");
        setItems(model.rows());
        setPlaceholder(empty(model.filters()));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        var columns = new DocumentColumns(this, model);
        var shown = new ContextMenu();
        shown.getItems().setAll(columnItems());
        getColumns().forEach(column -> column.setContextMenu(shown));
        // Dragging a column's edge or the column itself ends so.
        addEventFilter(MouseEvent.MOUSE_RELEASED, released -> columns.keep());
        setSortPolicy(table -> order());
        model.filters().nowProperty().subscribe(this::mark);
        getSelectionModel()
                .getSelectedItems()
                .addListener(
                        (ListChangeListener<DocumentRow>)
                                change -> {
                                    if (!change.getList().equals(model.chosen())) {
                                        model.chosen()
                                                .setAll(getSelectionModel().getSelectedItems());
                                    }
                                });
        model.chosen()
                .addListener((ListChangeListener<DocumentRow>) change -> choose(change.getList()));
        setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        model.open();
                    } else if (key.getCode() == KeyCode.DELETE) {
                        model.delete();
                    }
                });
        setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2) {
                        model.open();
                    }
                });
    }

    /** After the rows were read anew the same documents stay chosen. */
    private void choose(List<? extends DocumentRow> chosen) {
        if (!chosen.equals(getSelectionModel().getSelectedItems())) {
            Set<DocumentRow> wanted = Set.copyOf(chosen);
            int[] rows =
                    IntStream.range(0, getItems().size())
                            .filter(at -> wanted.contains(getItems().get(at)))
                            .toArray();
            getSelectionModel().clearSelection();
            if (rows.length > 0) {
                getSelectionModel().selectIndices(rows[0], rows);
            }
        }
    }

    /** Menu items that choose which columns are seen. */
    List<MenuItem> columnItems() {
        return new ColumnMenu(model).items(this);
    }

    private static EmptyNote empty(ListFilters filters) {
        var note = new EmptyNote("");
        note.textProperty().bind(filters.nowProperty().map(ListFilter::whyEmpty));
        return note;
    }

    private boolean order() {
        if (getSortOrder().isEmpty()) {
            model.orderBy(Order.CHANGED, true);
        } else {
            TableColumn<DocumentRow, ?> column = getSortOrder().getFirst();
            model.orderBy(
                    DocumentColumns.order(column),
                    column.getSortType() == TableColumn.SortType.DESCENDING);
        }
        return true;
    }

    /** Shows by an arrow what the list is ordered by. */
    private void mark(ListFilter filter) {
        boolean changed = filter.order() == Order.CHANGED && filter.descending();
        for (TableColumn<DocumentRow, ?> column : getColumns()) {
            if (DocumentColumns.order(column) == filter.order()
                    && (getSortOrder().isEmpty()
                            ? !changed
                            : !getSortOrder().getFirst().equals(column))) {
                column.setSortType(
                        filter.descending()
                                ? TableColumn.SortType.DESCENDING
                                : TableColumn.SortType.ASCENDING);
                getSortOrder().setAll(List.of(column));
            }
        }
    }
}
