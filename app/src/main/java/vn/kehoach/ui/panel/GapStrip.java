package vn.kehoach.ui.panel;

import javafx.scene.control.Button;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

import vn.kehoach.office.drafting.Gap;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says how much a form still lacks, and leads to it. */
final class GapStrip extends Button {
    GapStrip(GapsViewModel model, PanelTab tab) {
        setId("gaps-" + tab.name().toLowerCase(Locale.ROOT));
        getStyleClass().add("gap-strip");
        setGraphic(new FontIcon(Material2OutlinedAL.EDIT));
        setMaxWidth(Double.MAX_VALUE);
        setWrapText(true);
        setOnAction(pressed -> model.next(tab));
        model.gapsProperty().subscribe(all -> show(model.of(tab)));
    }

    private void show(List<Gap> gaps) {
        setVisible(!gaps.isEmpty());
        setManaged(!gaps.isEmpty());
        String what = gaps.stream().map(Gap::what).distinct().collect(Collectors.joining(", "));
        setText("Còn thiếu %d mục: %s".formatted(gaps.size(), what));
    }
}
