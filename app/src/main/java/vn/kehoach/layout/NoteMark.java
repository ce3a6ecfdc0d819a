package vn.kehoach.layout;

import vn.kehoach.document.Place;

import java.util.Optional;

/**
 * The printed number of a note.
 *
 * @param note where the text of the note stands
 * @param foot whether it is the one at the page's foot, not the one in the text
 */
public record NoteMark(Place note, boolean foot) {
    /** How far beside a mark, which is small, one still means it; in twips. */
    private static final double NEAR = 15;

    /** The mark at a point of page {@code page}, in twips. */
    public static Optional<NoteMark> at(Layout layout, int page, double x, double y) {
        for (LineAt at : LineAt.of(layout, page)) {
            PlacedLine line = at.line();
            if (y < line.top() || y > line.top() + line.height()) {
                continue;
            }
            for (int run = 0; run < line.runs().size(); run++) {
                if (line.runs().get(run).isMark() && isNear(line.runs().get(run), x)) {
                    return Optional.of(of(layout, at, run));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isNear(PlacedRun run, double x) {
        return x >= run.x() - NEAR && x <= run.x() + run.width() + NEAR;
    }

    private static NoteMark of(Layout layout, LineAt at, int run) {
        Place place = at.line().place();
        return place.inNote()
                ? new NoteMark(place, true)
                : new NoteMark(place.note(marksBefore(layout, at, run)), false);
    }

    /** How many marks of the paragraph stand before one, also on earlier pages. */
    private static int marksBefore(Layout layout, LineAt at, int run) {
        int count = marks(at.line(), run);
        for (int page = 0; page <= at.page(); page++) {
            for (LineAt other : LineAt.of(layout, page)) {
                boolean before = page < at.page() || other.index() < at.index();
                if (before && other.line().place().equals(at.line().place())) {
                    count += marks(other.line(), other.line().runs().size());
                }
            }
        }
        return count;
    }

    private static int marks(PlacedLine line, int end) {
        return (int) line.runs().subList(0, end).stream().filter(PlacedRun::isMark).count();
    }
}
