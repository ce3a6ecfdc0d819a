package vn.kehoach.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Says over the pages why they do not follow the document; takes no room when they do. */
final class ProblemStrip extends Label {
    ProblemStrip(ObservableValue<String> problem) {
        setId("problem");
        getStyleClass().add("problem-strip");
        setWrapText(true);
        setMaxWidth(Double.MAX_VALUE);
        setGraphic(new FontIcon(Material2OutlinedMZ.WARNING));
        problem.subscribe(
                text -> {
                    setText(text);
                    setVisible(!text.isEmpty());
                    setManaged(!text.isEmpty());
                });
    }
}
