package vn.kehoach.ui.panel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import vn.kehoach.document.Appendix;
import vn.kehoach.document.Block;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Outline;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.Section;
import vn.kehoach.edit.DropSection;
import vn.kehoach.edit.MoveSection;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.draft.Selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The outline: titled sections of the body, then the appendices. */
public final class OutlineViewModel {
    private static final int APPENDIX_TITLE = -2;

    /** The part of a line's height, above and below, that means beside and not inside. */
    private static final double EDGE = 0.3;

    private final DraftViewModel draft;
    private final ReadOnlyObjectWrapper<List<OutlineEntry>> entries =
            new ReadOnlyObjectWrapper<>(List.of());
    private List<Block> body = List.of();
    private List<OutlineEntry> appendices = List.of();

    public OutlineViewModel(DraftViewModel draft) {
        this.draft = draft;
        draft.calmProperty().subscribe(this::follow);
    }

    private void follow(Optional<OpenDocument> open) {
        List<Block> now = open.map(shown -> shown.document().body()).orElse(List.of());
        List<OutlineEntry> behind =
                open.map(shown -> appendices(shown.document())).orElse(List.of());
        if (!now.equals(body) || !behind.equals(appendices) || entries.get().isEmpty()) {
            body = now;
            appendices = behind;
            show(open.map(shown -> entries(shown.document())).orElse(List.of()));
        }
    }

    /** Words under a title leave the outline as it is, and the window need not draw it anew. */
    private void show(List<OutlineEntry> now) {
        if (!now.equals(entries.get())) {
            entries.set(now);
        }
    }

    private List<OutlineEntry> entries(OfficialDocument document) {
        var all = new ArrayList<>(entries(Outline.of(document), document.body()));
        all.addAll(appendices);
        return List.copyOf(all);
    }

    private static List<OutlineEntry> appendices(OfficialDocument document) {
        var all = new ArrayList<OutlineEntry>();
        for (int i = 0; i < document.appendices().size(); i++) {
            Appendix appendix = document.appendices().get(i);
            all.add(
                    new OutlineEntry(
                            appendix.label(),
                            appendix.title().text(),
                            Place.of(Part.APPENDIX, i, APPENDIX_TITLE),
                            List.of()));
        }
        return List.copyOf(all);
    }

    /** Numbered sentences without a title would drown the titles; what is under them stays. */
    private static List<OutlineEntry> entries(List<Section> sections, List<Block> body) {
        var all = new ArrayList<OutlineEntry>();
        for (Section section : sections) {
            List<OutlineEntry> children = entries(section.children(), body);
            if (section.title().isEmpty()) {
                all.addAll(children);
            } else {
                all.add(
                        new OutlineEntry(
                                printedLabel(section, body),
                                section.title(),
                                section.place(),
                                children));
            }
        }
        return all;
    }

    private static String printedLabel(Section section, List<Block> body) {
        return body.get(section.place().steps().getFirst()) instanceof Paragraph paragraph
                ? paragraph.label()
                : section.label();
    }

    ReadOnlyObjectProperty<List<OutlineEntry>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    void point(OutlineEntry entry) {
        draft.select(entry.place(), 0, Selection.Origin.PANEL);
    }

    ReadOnlyObjectProperty<Selection> selectionProperty() {
        return draft.selectionProperty();
    }

    /** The entry under which the chosen place stands: the last that begins before it. */
    Optional<OutlineEntry> current() {
        Selection selection = draft.selectionProperty().get();
        var flat = new ArrayList<OutlineEntry>();
        flatten(entries.get(), flat);
        return flat.stream().filter(entry -> covers(entry, selection.place())).reduce((a, b) -> b);
    }

    private static void flatten(List<OutlineEntry> entries, List<OutlineEntry> flat) {
        for (OutlineEntry entry : entries) {
            flat.add(entry);
            flatten(entry.children(), flat);
        }
    }

    private static boolean covers(OutlineEntry entry, Place place) {
        return entry.place().part() == place.part()
                && !place.steps().isEmpty()
                && entry.place().steps().getFirst() <= place.steps().getFirst()
                && (place.part() != Part.APPENDIX
                        || entry.place().steps().getFirst().equals(place.steps().getFirst()));
    }

    /** Moves the section of {@code entry}, with all that is nested in it. */
    void move(OutlineEntry entry, MoveSection.Way way) {
        draft.run(new MoveSection(entry.place(), way));
    }

    /** Moves the section of {@code entry} to a side of that of {@code other}. */
    void drop(OutlineEntry entry, OutlineEntry other, DropSection.Side side) {
        draft.run(new DropSection(entry.place(), other.place(), side));
    }

    /** Whether the section of {@code entry} can come to the side of {@code other}. */
    boolean canDrop(OutlineEntry entry, OutlineEntry other) {
        return entry.place().index() >= 0
                && other.place().index() >= 0
                && entry.place().above().equals(other.place().above())
                && !isWithin(entry, other);
    }

    private static boolean isWithin(OutlineEntry outer, OutlineEntry inner) {
        return outer.equals(inner)
                || outer.children().stream().anyMatch(child -> isWithin(child, inner));
    }

    /** Which side of a line of the outline is meant at height {@code y} of it. */
    static DropSection.Side side(double y, double height) {
        return y < height * EDGE
                ? DropSection.Side.BEFORE
                : y > height * (1 - EDGE) ? DropSection.Side.BEHIND : DropSection.Side.INSIDE;
    }
}
