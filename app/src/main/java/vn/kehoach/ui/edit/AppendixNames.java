package vn.kehoach.ui.edit;

import javafx.scene.control.MenuItem;

import vn.kehoach.document.Orientation;
import vn.kehoach.edit.AppendixEdit;
import vn.kehoach.edit.Command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The entries that add an appendix, or change the one at the caret. */
public final class AppendixNames {
    private AppendixNames() {}

    /** What can be done, by name; nothing happens where the caret stands in no appendix. */
    public static Map<String, Command> all() {
        var commands = new LinkedHashMap<String, Command>();
        commands.put("Thêm phụ lục, trang dọc", AppendixEdit.add(Orientation.PORTRAIT));
        commands.put("Thêm phụ lục, trang ngang", AppendixEdit.add(Orientation.LANDSCAPE));
        commands.put("Xóa phụ lục tại con trỏ", AppendixEdit.removeAtCaret());
        commands.put("Xoay trang tại con trỏ", AppendixEdit.turnAtCaret());
        return commands;
    }

    /** Adds them to {@code items}. */
    public static void fill(List<MenuItem> items, ToolsViewModel model) {
        all().forEach(
                        (name, command) -> {
                            var item = new MenuItem(name);
                            item.setOnAction(chosen -> model.run(command));
                            items.add(item);
                        });
    }
}
