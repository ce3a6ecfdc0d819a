package vn.kehoach.ui;

import vn.kehoach.ui.control.SheetLayer;
import vn.kehoach.ui.create.FolderPane;
import vn.kehoach.ui.create.FolderViewModel;
import vn.kehoach.ui.find.FindPane;
import vn.kehoach.ui.find.FindViewModel;
import vn.kehoach.ui.newyear.NewYearPane;
import vn.kehoach.ui.newyear.NewYearViewModel;

/** What is shown over the window, each ready to be worked in. */
final class Sheets {
    private final SheetLayer layer;
    private final Actions actions;
    private final FindViewModel find;

    Sheets(SheetLayer layer, Actions actions, FindViewModel find) {
        this.layer = layer;
        this.actions = actions;
        this.find = find;
    }

    /** Asks for a folder and shows how its documents are read. */
    void showFolder() {
        FolderViewModel model = actions.create().folder();
        model.choose(() -> layer.show(new FolderPane(model, layer::hide).sheet()));
    }

    /** Shows what changes for a new year. */
    void showNewYear() {
        NewYearViewModel model = actions.create().newYear();
        model.prepare(() -> layer.show(new NewYearPane(model, layer::hide).sheet()));
    }

    /** Shows the field that finds anything. */
    void showFind() {
        find.search();
        layer.show(new FindPane(find, layer::hide).sheet());
    }
}
