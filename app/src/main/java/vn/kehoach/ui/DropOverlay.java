package vn.kehoach.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

import vn.kehoach.ui.file.OpenViewModel;

/** Says, while a file is dragged over the window, that letting it go opens it. */
final class DropOverlay extends StackPane {
    DropOverlay() {
        getStyleClass().add("drop-overlay");
        setMouseTransparent(true);
        setVisible(false);
        getChildren()
                .add(new Label("Thả tệp vào đây để mở", new FontIcon(Material2OutlinedAL.GET_APP)));
    }

    /** Takes files dropped on {@code window}. */
    void follow(Node window, OpenViewModel model) {
        window.setOnDragOver(
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        setVisible(true);
                        event.consume();
                    }
                });
        window.setOnDragExited(event -> setVisible(false));
        window.setOnDragDropped(event -> drop(event, model));
    }

    private void drop(DragEvent event, OpenViewModel model) {
        setVisible(false);
        if (event.getDragboard().hasFiles()) {
            model.open(event.getDragboard().getFiles().getFirst().toPath());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
