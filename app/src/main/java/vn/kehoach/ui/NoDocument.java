package vn.kehoach.ui;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

import vn.kehoach.ui.control.Said;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.shell.Area;

/** Stands where the pages would be while no document is open, and says how to come to one. */
final class NoDocument extends VBox {
    NoDocument(Actions actions, Sheets sheets) {
        getStyleClass().add("no-document");
        var title = new Label("Chưa mở văn bản nào");
        title.getStyleClass().add("title");
        Button fresh = button("Văn bản mới", "no-document-new", sheets::showNew);
        fresh.getStyleClass().add(Styles.ACCENT);
        var ways =
                new HBox(
                        fresh,
                        button("Mở tệp…", "no-document-open", actions.open()::chooseAndOpen),
                        button(
                                "Danh sách văn bản",
                                "no-document-list",
                                () -> actions.area().set(Area.DOCUMENTS)));
        ways.getStyleClass().add("hbox");
        getChildren()
                .addAll(
                        new FontIcon(Material2OutlinedAL.DESCRIPTION),
                        title,
                        new Said(
                                "Bắt đầu từ mẫu, mở tệp Word hay PDF của năm trước, hoặc chọn trong"
                                        + " danh sách.",
                                "hint"),
                        ways);
        DraftViewModel draft = actions.draft();
        visibleProperty().bind(draft.openProperty().map(java.util.Optional::isEmpty));
    }

    private static Button button(String name, String id, Runnable action) {
        var button = new Button(name);
        button.setId(id);
        button.setOnAction(pressed -> action.run());
        return button;
    }
}
