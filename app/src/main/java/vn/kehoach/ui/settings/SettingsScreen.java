package vn.kehoach.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The settings: their pages by name at the left, the chosen one beside. */
public final class SettingsScreen extends BorderPane {
    private static final double NAMES_WIDTH = 210;

    private final ListView<SettingsPage> names = new ListView<>();
    private final Map<SettingsPage, Node> made = new HashMap<>();

    public SettingsScreen(List<SettingsPage> pages) {
        getStyleClass().add("settings");
        names.setId("settings-pages");
        names.setAccessibleText("Các mục cài đặt");
        names.setPrefWidth(NAMES_WIDTH);
        names.setCellFactory(list -> new NameCell());
        names.getItems().setAll(pages);
        setLeft(names);
        names.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        page -> {
                            if (page != null) {
                                setCenter(made.computeIfAbsent(page, one -> framed(one)));
                            }
                        });
        names.getSelectionModel().selectFirst();
    }

    private static Node framed(SettingsPage page) {
        var title = new Label(page.title());
        title.getStyleClass().add("settings-title");
        var frame = new BorderPane(page.content().get());
        frame.setTop(title);
        frame.getStyleClass().add("settings-page");
        return frame;
    }

    /** Puts the focus where a clerk begins. */
    public void enter() {
        names.requestFocus();
    }

    private static final class NameCell extends ListCell<SettingsPage> {
        @Override
        protected void updateItem(@Nullable SettingsPage page, boolean none) {
            super.updateItem(page, none);
            setText(none || page == null ? null : page.title());
        }
    }
}
