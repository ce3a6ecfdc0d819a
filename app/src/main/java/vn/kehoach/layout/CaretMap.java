package vn.kehoach.layout;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.Place;
import vn.kehoach.document.Spot;
import vn.kehoach.font.FontFamily;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where a caret may stand on the pages and how it moves from line to line; lengths in twips. Lines
 * are looked for when asked, so that a new layout costs nothing.
 */
public final class CaretMap {
    /** What shows that a paragraph's end is chosen too. */
    private static final double END_MARK = 80;

    private final Layout layout;
    private final Predicate<Place> typed;
    private final LineCarets carets;

    /** The caret that was looked for last, which is often asked for again. */
    private Optional<Caret> sought = Optional.empty();

    private Optional<LineAt> found = Optional.empty();

    /**
     * The carets of {@code layout}.
     *
     * @param typed whether one may type at a place
     */
    public CaretMap(Layout layout, FontFamily fonts, Predicate<Place> typed) {
        this.layout = layout;
        this.typed = typed;
        this.carets = new LineCarets(fonts);
    }

    /** The caret nearest to a point of a page, in twips; empty where one cannot type. */
    public Optional<Caret> at(int page, double x, double y) {
        return at(page, x, y, _ -> true);
    }

    /**
     * The caret nearest to a point of page {@code page}, in twips, that a selection reaches which
     * began at {@code start}: one in a note stays there, all others leave notes out.
     */
    public Optional<Caret> reached(Place start, int page, double x, double y) {
        return at(page, x, y, place -> place.inNote() ? place.equals(start) : !start.inNote());
    }

    private Optional<Caret> at(int page, double x, double y, Predicate<Place> wanted) {
        LineAt nearest = null;
        double least = Double.MAX_VALUE;
        for (LineAt at : lines(page)) {
            double distance = distance(at.line(), x, y);
            if (distance < least && isTyped(at.line()) && wanted.test(at.line().place())) {
                least = distance;
                nearest = at;
            }
        }
        return Optional.ofNullable(nearest).map(found -> at(found, x));
    }

    /** The number of a note at a point of a page, in twips, in the text or at the foot. */
    public Optional<NoteMark> mark(int page, double x, double y) {
        return NoteMark.at(layout, page, x, y);
    }

    /** Height counts far more than width: a click beside a line means that line. */
    private static double distance(PlacedLine line, double x, double y) {
        double above = Math.max(0, Math.max(line.top() - y, y - line.top() - line.height()));
        return above * 1000 + LayoutMap.beside(line, x);
    }

    private boolean isTyped(PlacedLine line) {
        return !line.place().equals(Place.NONE) && typed.test(line.place());
    }

    /** The caret of a line that is nearest to {@code x}; never behind a blank it is broken at. */
    private Caret at(LineAt at, double x) {
        PlacedLine line = at.line();
        int offset = carets.offset(line, x);
        int end = goesOn(at) ? LineCarets.inkEnd(line) : LineCarets.end(line);
        int kept = Math.min(offset, end);
        boolean endsLine = kept == end && goesOn(at) && isBare(line);
        return new Caret(new Spot(line.place(), kept), endsLine, at.page());
    }

    /** Whether a line ends without a blank. */
    private static boolean isBare(PlacedLine line) {
        return LineCarets.inkEnd(line) == LineCarets.end(line);
    }

    /** The box of a caret: without width, as high as letters; empty when it is not on paper. */
    public Optional<Box> box(Caret caret) {
        return find(caret).map(at -> carets.caret(at.page(), at.line(), caret.spot().offset()));
    }

    /** The caret one line up at {@code x} twips, or none. */
    public Optional<Caret> above(Caret caret, double x) {
        return find(caret)
                .flatMap(at -> new LineSteps(layout, this::isTyped, false).from(at, x))
                .map(at -> at(at, x));
    }

    /** The caret one line down at {@code x} twips, or none. */
    public Optional<Caret> below(Caret caret, double x) {
        return find(caret)
                .flatMap(at -> new LineSteps(layout, this::isTyped, true).from(at, x))
                .map(at -> at(at, x));
    }

    /** The caret at the beginning of its line. */
    public Caret lineBegin(Caret caret) {
        return find(caret).map(at -> new Caret(begin(at.line()), false, at.page())).orElse(caret);
    }

    /** The caret at the end of its line, before the blank it is broken at. */
    public Caret lineEnd(Caret caret) {
        return find(caret).map(at -> at(at, Double.MAX_VALUE)).orElse(caret);
    }

    private static Spot begin(PlacedLine line) {
        return new Spot(line.place(), LineCarets.first(line));
    }

    /**
     * The rectangles of the text between two spots on the pages {@code firstPage} to {@code
     * lastPage}, one a line; a blank at which a line is broken is left out, the end of a paragraph
     * shows as a narrow box.
     */
    public List<Box> boxes(Spot from, Spot to, int firstPage, int lastPage) {
        var boxes = new ArrayList<Box>();
        for (int page = firstPage; page <= Math.min(lastPage, layout.pages().size() - 1); page++) {
            for (LineAt at : lines(page)) {
                Place place = at.line().place();
                if (isBetween(place, from.place(), to.place()) && typed.test(place)) {
                    box(at, from, to).ifPresent(boxes::add);
                }
            }
        }
        return boxes;
    }

    /** Notes of a selected text are not selected themselves. */
    private static boolean isBetween(Place place, Place from, Place to) {
        return place.equals(from)
                || (!place.equals(Place.NONE)
                        && !place.inNote()
                        && place.compareTo(from) > 0
                        && place.compareTo(to) <= 0);
    }

    private Optional<Box> box(LineAt at, Spot from, Spot to) {
        PlacedLine line = at.line();
        boolean begins = line.place().equals(from.place());
        boolean ends = line.place().equals(to.place());
        boolean last = !goesOn(at);
        int first = LineCarets.first(line);
        int end = last ? LineCarets.end(line) : LineCarets.inkEnd(line);
        int start = begins ? Math.max(first, from.offset()) : first;
        int stop = ends ? Math.min(end, to.offset()) : end;
        boolean endChosen = last && !ends && start <= end;
        if (start >= stop && !endChosen) {
            return Optional.empty();
        }
        double left = carets.x(line, start);
        double width = Math.max(0, carets.x(line, stop) - left) + (endChosen ? END_MARK : 0);
        return Optional.of(new Box(at.page(), left, line.top(), width, line.height()));
    }

    /** The line a caret stands in: of those that repeat on several pages, that on its own. */
    private Optional<LineAt> find(Caret caret) {
        if (sought.filter(caret::equals).isEmpty()) {
            found = look(caret);
            sought = Optional.of(caret);
        }
        return found;
    }

    private Optional<LineAt> look(Caret caret) {
        Place place = caret.spot().place();
        LineAt best = null;
        for (int page = beginsOn(caret.page(), place) ? caret.page() : 0;
                page < layout.pages().size();
                page++) {
            List<PlacedLine> lines = layout.pages().get(page).lines();
            for (int i = 0; i < lines.size(); i++) {
                PlacedLine line = lines.get(i);
                if (isAt(line, place)) {
                    if (best != null && line.first()) {
                        return Optional.of(best);
                    }
                    best = later(best, new LineAt(page, i, line), caret);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * Whether the paragraph at {@code place} begins on {@code page}, again or for the first time.
     */
    private boolean beginsOn(int page, Place place) {
        return page > 0
                && page < layout.pages().size()
                && layout.pages().get(page).lines().stream()
                        .anyMatch(line -> line.first() && isAt(line, place));
    }

    /** The last step tells most places apart. */
    private static boolean isAt(PlacedLine line, Place place) {
        List<Integer> steps = line.place().steps();
        return steps.size() == place.steps().size()
                && (steps.isEmpty() || steps.getLast().equals(place.steps().getLast()))
                && line.place().equals(place);
    }

    private static LineAt later(@Nullable LineAt found, LineAt next, Caret caret) {
        if (found == null) {
            return next;
        }
        int first = LineCarets.first(next.line());
        int offset = caret.spot().offset();
        boolean reached = caret.endsLine() ? first < offset : first <= offset;
        return reached && LineCarets.says(next.line()) ? next : found;
    }

    /** Whether the line's paragraph has a line below it. */
    private boolean goesOn(LineAt at) {
        int end = LineCarets.end(at.line());
        for (int page = at.page(); page <= at.page() + 1 && page < layout.pages().size(); page++) {
            List<PlacedLine> lines = layout.pages().get(page).lines();
            for (int i = page == at.page() ? at.index() + 1 : 0; i < lines.size(); i++) {
                PlacedLine next = lines.get(i);
                boolean same = !next.first() && next.place().equals(at.line().place());
                if (same && LineCarets.first(next) >= end && LineCarets.says(next)) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<LineAt> lines(int page) {
        return LineAt.of(layout, page);
    }
}
