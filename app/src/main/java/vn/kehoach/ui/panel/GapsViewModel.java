package vn.kehoach.ui.panel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import vn.kehoach.document.Part;
import vn.kehoach.document.Spot;
import vn.kehoach.edit.TextSelection;
import vn.kehoach.office.drafting.Gap;
import vn.kehoach.office.drafting.Gaps;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.Words;

import java.util.List;
import java.util.Optional;

/** What head and end of the open document still lack, and the way there. */
public final class GapsViewModel {
    private final DraftViewModel draft;
    private final SidePanelViewModel panel;
    private final ReadOnlyObjectWrapper<List<Gap>> gaps = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Gap>> wanted =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public GapsViewModel(DraftViewModel draft, SidePanelViewModel panel) {
        this.draft = draft;
        this.panel = panel;
        draft.calmProperty().subscribe(this::look);
        draft.lockedProperty().subscribe(this::look);
    }

    /** What an issued document lacks can be filled in no more. */
    private void look() {
        gaps.set(
                draft.calmProperty()
                        .get()
                        .filter(now -> !draft.lockedProperty().get())
                        .map(now -> Gaps.of(now.document()))
                        .orElse(List.of()));
    }

    /** The gaps that the pane {@code tab} shows, in the order of the paper. */
    List<Gap> of(PanelTab tab) {
        return gaps.get().stream().filter(gap -> isIn(gap, tab)).toList();
    }

    private static boolean isIn(Gap gap, PanelTab tab) {
        return PanelTab.of(gap.place().part()).filter(tab::equals).isPresent();
    }

    /** How many gaps the pane {@code tab} shows. */
    ObservableValue<Integer> countOf(PanelTab tab) {
        return gaps.map(all -> of(tab).size());
    }

    /** Goes to the gap of {@code tab} behind the one gone to last, or to the first. */
    void next(PanelTab tab) {
        List<Gap> all = of(tab);
        if (!all.isEmpty()) {
            int at = wanted.get().map(all::indexOf).orElse(-1);
            go(all.get((at + 1) % all.size()));
        }
    }

    /** Shows {@code gap} on the page, and puts the caret where it is filled in. */
    public void go(Gap gap) {
        Part part = gap.place().part();
        if (part == Part.BODY || part == Part.APPENDIX) {
            draft.select(
                    new TextSelection(
                            new Spot(gap.place(), gap.from()), new Spot(gap.place(), gap.to())));
        } else {
            draft.point(new Words(gap.place(), gap.from(), gap.to()));
            PanelTab.of(part).ifPresent(panel.activeProperty()::set);
            wanted.set(Optional.empty());
            wanted.set(Optional.of(gap));
        }
    }

    /** The gap whose field is to have the caret. */
    ReadOnlyObjectProperty<Optional<Gap>> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Gap>> gapsProperty() {
        return gaps.getReadOnlyProperty();
    }
}
