package vn.kehoach.ui.edit;

import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import vn.kehoach.edit.Command;
import vn.kehoach.edit.InsertBlock;
import vn.kehoach.edit.TableEdit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The entries that change the table at the caret. */
public final class TableNames {
    /** Rows of a new table. */
    static final int ROWS = 3;

    /** Columns of a new table. */
    static final int MOST_COLUMNS = 6;

    private TableNames() {}

    /** All of them by their names, and those that make tables and breaks. */
    public static Map<String, Command> all() {
        var all = new LinkedHashMap<String, Command>();
        for (int columns = 2; columns <= MOST_COLUMNS; columns++) {
            all.put("Chèn bảng %d cột".formatted(columns), InsertBlock.table(ROWS, columns));
        }
        all.put("Ngắt trang", InsertBlock.pageBreak());
        for (TableEdit edit : TableEdit.values()) {
            all.put(name(edit), edit);
        }
        return all;
    }

    /** Adds them to {@code items}. */
    public static void fill(List<MenuItem> items, ToolsViewModel model) {
        for (TableEdit edit : TableEdit.values()) {
            if (edit == TableEdit.DELETE_ROWS
                    || edit == TableEdit.MERGE
                    || edit == TableEdit.TEXT_ABOVE) {
                items.add(new SeparatorMenuItem());
            }
            var item = new MenuItem(name(edit));
            item.setOnAction(chosen -> model.run(edit));
            items.add(item);
        }
    }

    private static String name(TableEdit edit) {
        return switch (edit) {
            case ROW_ABOVE -> "Thêm hàng trên";
            case ROW_BELOW -> "Thêm hàng dưới";
            case COLUMN_LEFT -> "Thêm cột bên trái";
            case COLUMN_RIGHT -> "Thêm cột bên phải";
            case DELETE_ROWS -> "Xóa hàng";
            case DELETE_COLUMNS -> "Xóa cột";
            case DELETE_TABLE -> "Xóa cả bảng";
            case MERGE -> "Gộp các ô đã chọn";
            case SPLIT -> "Tách ô";
            case HEADER_ROWS -> "Lặp lại hàng đầu ở mỗi trang";
            case TEXT_ABOVE -> "Thêm đoạn văn trên bảng";
            case TEXT_BELOW -> "Thêm đoạn văn dưới bảng";
        };
    }
}
