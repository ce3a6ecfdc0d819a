package vn.kehoach.ui.units;

import javafx.scene.control.TextField;

import org.controlsfx.control.textfield.TextFields;

import vn.kehoach.directory.Unit;
import vn.kehoach.directory.UnitFilter;
import vn.kehoach.directory.UnitIndex;

import java.util.List;
import java.util.Optional;

/** Proposes the names of living units while one is typed, without diacritics too. */
record Suggestions(UnitsViewModel units) {
    private static final int MOST = 8;

    void install(TextField field) {
        TextFields.bindAutoCompletion(field, request -> names(request.getUserText()));
    }

    private List<String> names(String typed) {
        if (typed.isBlank()) {
            return List.of();
        }
        return new UnitIndex(units.kept().now())
                        .list(
                                new UnitFilter(
                                        typed,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(units.today())))
                        .stream()
                        .map(Unit::name)
                        .limit(MOST)
                        .toList();
    }
}
