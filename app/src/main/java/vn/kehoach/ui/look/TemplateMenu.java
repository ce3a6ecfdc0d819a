package vn.kehoach.ui.look;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import vn.kehoach.office.BundledTemplate;

/** Chooses the template of the open document. */
public final class TemplateMenu extends MenuButton {
    private final TemplateViewModel model;

    public TemplateMenu(TemplateViewModel model) {
        super("Mẫu", new FontIcon(Material2OutlinedMZ.STYLE));
        this.model = model;
        setOnShowing(opening -> fill());
        fill();
    }

    private void fill() {
        TemplateChoice chosen = model.chosenProperty().get();
        getItems()
                .setAll(
                        item(
                                TemplateChoice.USUAL.title(),
                                chosen.name().isEmpty(),
                                model::chooseUsual));
        getItems().add(new SeparatorMenuItem());
        boolean own = !chosen.name().isEmpty();
        for (BundledTemplate template : model.bundled()) {
            boolean now = template.name().equals(chosen.name());
            getItems().add(item(template.title(), now, () -> model.choose(template)));
            own = own && !now;
        }
        getItems().add(new SeparatorMenuItem());
        if (own) {
            getItems().add(item(chosen.title(), true, () -> {}));
        }
        if (!chosen.notes().isEmpty()) {
            getItems().add(plain("Chỗ mẫu không được theo…", model::tellNotes));
        }
        getItems().add(plain("Tệp Word khác…", model::chooseFile));
    }

    private static RadioMenuItem item(String title, boolean chosen, Runnable action) {
        var item = new RadioMenuItem(title);
        item.setMnemonicParsing(false);
        item.setSelected(chosen);
        item.setOnAction(pressed -> action.run());
        return item;
    }

    private static MenuItem plain(String title, Runnable action) {
        var item = new MenuItem(title);
        item.setOnAction(pressed -> action.run());
        return item;
    }
}
