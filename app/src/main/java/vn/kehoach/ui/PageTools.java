package vn.kehoach.ui;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;

import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import vn.kehoach.ui.file.ExportFormat;

import java.util.List;

/**
 * The main tools for the open document.
 *
 * @param tools from its look to its printing
 */
record PageTools(List<Node> tools, ZoomGroup zoom) {
    PageTools(Actions actions, ObservableValue<Boolean> closed) {
        this(
                List.of(
                        new Separator(Orientation.VERTICAL),
                        new LookTools(actions.look(), closed),
                        new Separator(Orientation.VERTICAL),
                        word(actions, closed),
                        pdf(actions, closed),
                        print(actions, closed)),
                new ZoomGroup(actions.pages()));
        zoom.disableProperty().bind(closed);
    }

    private static Button word(Actions actions, ObservableValue<Boolean> closed) {
        Button word =
                MainToolBar.button(
                        "Xuất Word",
                        Material2OutlinedAL.DESCRIPTION,
                        "Xuất tệp Word để trình ký (F12)",
                        "export-word");
        word.setOnAction(pressed -> actions.export().export(ExportFormat.WORD));
        word.disableProperty().bind(closed);
        return word;
    }

    private static Button pdf(Actions actions, ObservableValue<Boolean> closed) {
        Button pdf =
                MainToolBar.button(
                        "Xuất PDF",
                        Material2OutlinedMZ.PICTURE_AS_PDF,
                        "Xuất tệp PDF (Shift+F12)",
                        "export-pdf");
        pdf.setOnAction(pressed -> actions.export().export(ExportFormat.PDF));
        pdf.disableProperty().bind(closed);
        return pdf;
    }

    private static Button print(Actions actions, ObservableValue<Boolean> closed) {
        Button print =
                MainToolBar.button(
                        "In", Material2OutlinedMZ.PRINT, "In các trang (Ctrl+P)", "print");
        print.setOnAction(pressed -> actions.print().print());
        print.disableProperty().bind(closed);
        return print;
    }
}
