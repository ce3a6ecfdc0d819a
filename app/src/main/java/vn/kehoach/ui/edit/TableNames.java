package vn.kehoach.ui.edit;

import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import vn.kehoach.edit.TableEdit;

import java.util.List;

/** The entries that change the table at the caret. */
public final class TableNames {
    private TableNames() {}

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
