package vn.kehoach.ui;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

import vn.kehoach.ui.file.OpenViewModel;

import java.nio.file.Path;

/** What is shown while no document is open, and what to do then. */
final class StartPane extends StackPane {
    private final OpenViewModel model;
    private final VBox recent = new VBox();

    StartPane(OpenViewModel model) {
        this.model = model;
        getStyleClass().add("start");
        var card =
                new VBox(
                        styled(new FontIcon(Material2OutlinedAL.ARTICLE), "start-icon"),
                        styled(new Label("Chưa mở văn bản nào"), Styles.TITLE_3),
                        styled(
                                new Label(
                                        "Mở tệp Word, PDF hoặc văn bản thuần, hay kéo thả tệp vào"
                                                + " cửa sổ này."),
                                "hint"),
                        buttons(),
                        recent);
        card.getStyleClass().add("start-card");
        card.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        recent.getStyleClass().add("start-recent");
        model.recent().subscribe(this::fill);
        fill();
        getChildren().add(card);
    }

    private HBox buttons() {
        var open = new Button("Mở tệp…", new FontIcon(Material2OutlinedAL.FOLDER_OPEN));
        open.getStyleClass().add(Styles.ACCENT);
        open.setId("start-open");
        open.setOnAction(pressed -> model.chooseAndOpen());
        var sample = new Button("Xem kế hoạch mẫu");
        sample.setId("start-sample");
        sample.setOnAction(pressed -> model.openSample());
        return styled(new HBox(open, sample), "start-buttons");
    }

    private void fill() {
        recent.getChildren().clear();
        if (!model.recent().isEmpty()) {
            recent.getChildren().add(styled(new Label("Mở gần đây"), "field-name"));
            model.recent().forEach(file -> recent.getChildren().add(link(file)));
        }
    }

    private Hyperlink link(Path file) {
        var link = new Hyperlink(file.getFileName().toString());
        link.setMnemonicParsing(false);
        link.setTooltip(new Tooltip(file.toString()));
        link.setOnAction(pressed -> model.open(file));
        return link;
    }

    private static <N extends Node> N styled(N node, String style) {
        node.getStyleClass().add(style);
        return node;
    }
}
