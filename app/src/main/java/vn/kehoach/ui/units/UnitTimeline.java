package vn.kehoach.ui.units;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.kehoach.directory.Unit;
import vn.kehoach.directory.UnitEvent;
import vn.kehoach.ui.control.Said;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What led to the unit and what became of it, day by day, with the way to the others. */
final class UnitTimeline extends VBox {
    private final UnitFormViewModel model;
    private final UnitsViewModel units;

    UnitTimeline(UnitFormViewModel model, UnitsViewModel units) {
        this.model = model;
        this.units = units;
        setId("unit-history");
        getStyleClass().add("unit-history");
        model.historyProperty().subscribe(this::show);
    }

    private void show(List<UnitEvent> events) {
        getChildren().clear();
        if (!events.isEmpty()) {
            var title = new Label("Biến động");
            title.getStyleClass().add("form-title");
            getChildren().add(title);
        }
        events.forEach(event -> getChildren().add(row(event)));
    }

    private HBox row(UnitEvent event) {
        var day = new Label(DayText.shown(event.day()));
        day.getStyleClass().add("history-day");
        day.setMinWidth(USE_PREF_SIZE);
        var sentence = new Said(event.sentence() + ".", "history-sentence");
        var lines = new VBox(sentence);
        if (!event.source().isEmpty()) {
            lines.getChildren().add(new Said(event.source(), "hint"));
        }
        var links = new FlowPane(8, 2);
        others(event).forEach(unit -> links.getChildren().add(link(unit)));
        if (!links.getChildren().isEmpty()) {
            lines.getChildren().add(links);
        }
        HBox.setHgrow(lines, javafx.scene.layout.Priority.ALWAYS);
        var row = new HBox(day, lines);
        row.getStyleClass().add("history-row");
        return row;
    }

    private Set<Unit> others(UnitEvent event) {
        var others =
                new LinkedHashSet<>(
                        Stream.concat(event.from().stream(), event.to().stream()).toList());
        model.unitProperty().get().ifPresent(others::remove);
        return others;
    }

    private Hyperlink link(Unit unit) {
        var link = new Hyperlink("Xem " + unit.name());
        link.setOnAction(pressed -> units.choose(unit.id()));
        return link;
    }
}
