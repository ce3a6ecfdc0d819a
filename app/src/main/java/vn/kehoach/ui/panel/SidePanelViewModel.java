package vn.kehoach.ui.panel;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import vn.kehoach.document.Part;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.Selection;

import java.util.Set;

/** Which pane is open: the one the clerk chose, or the one that shows what was clicked. */
public final class SidePanelViewModel {
    /** What is worked off one by one stays open while the clerk clicks on the page. */
    private static final Set<PanelTab> STAYING =
            Set.of(PanelTab.DOUBTS, PanelTab.CHECK, PanelTab.DUTIES, PanelTab.UNITS);

    private final ObjectProperty<PanelTab> active = new SimpleObjectProperty<>(PanelTab.HEADER);

    public SidePanelViewModel(DraftViewModel draft) {
        draft.selectionProperty().subscribe(this::follow);
    }

    private void follow(Selection selection) {
        if (selection.from() == Selection.Origin.PAGE && !STAYING.contains(active.get())) {
            Part part = selection.place().part();
            PanelTab.of(part)
                    .ifPresentOrElse(
                            active::set,
                            () -> {
                                if (part == Part.BODY && active.get() != PanelTab.TASKS) {
                                    active.set(PanelTab.OUTLINE);
                                }
                            });
        }
    }

    public ObjectProperty<PanelTab> activeProperty() {
        return active;
    }
}
