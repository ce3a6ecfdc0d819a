package vn.kehoach.ui.panel;

import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import vn.kehoach.ui.control.EmptyNote;
import vn.kehoach.ui.draft.Selection;

/** A list whose lines show their place on the page, and follow a click there. */
final class PlaceListPane extends StackPane {
    private final PlacesViewModel model;
    private final ListView<PlaceEntry> list = new ListView<>();
    private boolean following;

    PlaceListPane(PlacesViewModel model, String id, String name, String empty) {
        this.model = model;
        list.setId(id);
        list.setAccessibleText(name);
        list.setPlaceholder(new EmptyNote(empty));
        list.setCellFactory(view -> new PlaceCell(view));
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        list.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                clicked -> chosen(list.getSelectionModel().getSelectedItem()));
        getChildren().add(list);
        model.entriesProperty()
                .subscribe(
                        entries -> {
                            if (!list.getItems().equals(entries)) {
                                list.getItems().setAll(entries);
                            }
                        });
        model.selectionProperty().subscribe(this::follow);
    }

    private void chosen(@Nullable PlaceEntry entry) {
        if (!following && entry != null) {
            model.point(entry);
        }
    }

    private void follow(Selection selection) {
        if (selection.from() == Selection.Origin.PAGE) {
            following = true;
            model.current().ifPresentOrElse(this::select, list.getSelectionModel()::clearSelection);
            following = false;
        }
    }

    private void select(PlaceEntry entry) {
        list.getSelectionModel().select(entry);
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
    }
}
