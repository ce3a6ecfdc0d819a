package vn.kehoach.ui.page;

import vn.kehoach.document.Spot;
import vn.kehoach.layout.Box;
import vn.kehoach.layout.Layout;
import vn.kehoach.layout.LayoutMap;
import vn.kehoach.layout.PlacedLine;
import vn.kehoach.ui.draft.Selection;
import vn.kehoach.ui.draft.Words;

import java.util.List;
import java.util.Optional;

/**
 * What shows the chosen place: a tint over its lines, a stronger one over the words that a pane
 * speaks of, and a caret at the exact character.
 *
 * @param caret empty when the place has no characters on paper
 */
record PlaceMarks(List<Box> lines, List<Box> words, Optional<Box> caret) {
    static final PlaceMarks NONE = new PlaceMarks(List.of(), List.of(), Optional.empty());

    PlaceMarks {
        lines = List.copyOf(lines);
        words = List.copyOf(words);
    }

    /** A place that holds others, such as a table's row, is marked with all it holds. */
    static PlaceMarks of(Layout layout, LayoutMap map, Selection selection, Words words) {
        if (selection.isEmpty()) {
            return NONE;
        }
        List<PlacedLine> shown =
                layout.pages().stream()
                        .flatMap(page -> page.lines().stream())
                        .filter(line -> selection.holds(line.place()) && !line.runs().isEmpty())
                        .toList();
        List<Box> boxes =
                shown.stream()
                        .map(PlacedLine::place)
                        .distinct()
                        .flatMap(place -> map.boxes(place).stream())
                        .filter(box -> box.width() > 0)
                        .toList();
        return new PlaceMarks(
                boxes,
                map.boxes(words.place(), words.from(), words.to()),
                shown.stream()
                        .findFirst()
                        .flatMap(line -> map.caret(new Spot(line.place(), selection.offset()))));
    }
}
