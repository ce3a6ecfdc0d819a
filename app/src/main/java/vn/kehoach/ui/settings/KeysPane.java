package vn.kehoach.ui.settings;

import atlantafx.base.theme.Styles;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import vn.kehoach.office.papers.KeyLine;
import vn.kehoach.ui.control.EmptyNote;

import java.util.List;

/** All keys of the program by where they work, found by words, on one sheet of paper if wanted. */
public final class KeysPane extends BorderPane {
    private final VBox places = new VBox();

    public KeysPane(KeysViewModel model) {
        var search = new TextField();
        search.setId("keys-search");
        search.setPromptText("Tìm phím hoặc việc (không cần dấu)");
        search.setAccessibleText("Tìm phím tắt");
        search.textProperty().bindBidirectional(model.wordsProperty());
        HBox.setHgrow(search, Priority.ALWAYS);
        var top =
                new HBox(
                        search,
                        button("In", Material2OutlinedMZ.PRINT, "keys-print", model::print),
                        button("PDF", Material2OutlinedMZ.PICTURE_AS_PDF, "keys-pdf", model::save));
        top.getStyleClass().add("keys-top");
        places.getStyleClass().add("keys");
        var scroll = new ScrollPane(places);
        scroll.setId("keys");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("form-scroll");
        scroll.setAccessibleText("Các phím tắt");
        setTop(top);
        setCenter(scroll);
        model.shownProperty().subscribe(this::show);
    }

    private static Button button(String name, Ikon icon, String id, Runnable action) {
        var button = new Button(name, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add(Styles.FLAT);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    private void show(List<KeyLine> lines) {
        places.getChildren().clear();
        if (lines.isEmpty()) {
            places.getChildren()
                    .add(new EmptyNote("Không có phím nào như vậy. Hãy tìm bằng ít chữ hơn."));
        }
        lines.stream()
                .map(KeyLine::place)
                .distinct()
                .forEach(
                        place -> {
                            var title = new Label(place);
                            title.getStyleClass().add("keys-kind");
                            places.getChildren().addAll(title, grid(place, lines));
                        });
    }

    private static GridPane grid(String place, List<KeyLine> lines) {
        var grid = new GridPane();
        grid.getStyleClass().add("keys-grid");
        for (KeyLine line : lines.stream().filter(one -> one.place().equals(place)).toList()) {
            var key = new Label(line.keys());
            key.getStyleClass().add("key");
            key.setAccessibleRole(AccessibleRole.TEXT);
            var name = new Label(line.name());
            name.setWrapText(true);
            name.setLabelFor(key);
            grid.addRow(grid.getRowCount(), key, name);
        }
        return grid;
    }
}
