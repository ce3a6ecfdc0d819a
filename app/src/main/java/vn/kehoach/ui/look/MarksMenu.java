package vn.kehoach.ui.look;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

import vn.kehoach.office.CopyForm;

/** Marks the paper as a draft or as a copy. */
public final class MarksMenu extends MenuButton {
    private static final int DRAFTS = 4;

    private final MarksViewModel model;

    public MarksMenu(MarksViewModel model) {
        super("Dự thảo, sao", new FontIcon(Material2OutlinedAL.CONTENT_COPY));
        this.model = model;
        setOnShowing(opening -> fill());
        fill();
    }

    private void fill() {
        getItems().clear();
        for (int number = 0; number <= DRAFTS; number++) {
            getItems().add(draft(number));
        }
        getItems().add(new SeparatorMenuItem());
        for (CopyForm form : CopyForm.values()) {
            getItems().add(item(form.label() + "…", () -> model.copy(form)));
        }
        MenuItem none = item("Bỏ phần bản sao", model::noCopy);
        none.setDisable(!model.isCopy());
        getItems().add(none);
    }

    private RadioMenuItem draft(int number) {
        String title =
                switch (number) {
                    case 0 -> "Không in chữ DỰ THẢO";
                    case 1 -> "DỰ THẢO";
                    default -> "DỰ THẢO LẦN " + number;
                };
        var item = new RadioMenuItem(title);
        item.setSelected(model.draftNumber() == number);
        item.setOnAction(pressed -> model.draft(number));
        return item;
    }

    private static MenuItem item(String title, Runnable action) {
        var item = new MenuItem(title);
        item.setOnAction(pressed -> action.run());
        return item;
    }
}
