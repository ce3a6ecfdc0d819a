package vn.kehoach.importing;

import vn.kehoach.document.Appendix;
import vn.kehoach.document.Block;
import vn.kehoach.document.Closing;
import vn.kehoach.document.Header;
import vn.kehoach.document.RichText;
import vn.kehoach.importing.body.BodyReader;
import vn.kehoach.importing.closing.ClosingReader;
import vn.kehoach.importing.doubt.Findings;
import vn.kehoach.importing.head.Head;
import vn.kehoach.importing.head.HeadMaker;
import vn.kehoach.importing.head.StyledHead;
import vn.kehoach.importing.line.AppendixMarks;
import vn.kehoach.importing.line.Item;
import vn.kehoach.importing.line.ItemCursor;
import vn.kehoach.importing.line.Line;
import vn.kehoach.importing.line.LineLabel;
import vn.kehoach.importing.line.Motto;
import vn.kehoach.importing.line.Placed;
import vn.kehoach.paper.PaperStyle;
import vn.kehoach.text.Folding;
import vn.kehoach.text.LetterCase;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one appendix or blank form: its label, title and reference; its own head and end, where it
 * has them; and its body. An appendix of our own papers is told by its styles.
 */
final class AppendixParts {
    /** A form's own head stands within this many lines of its start. */
    private static final int HEAD_LINES = 12;

    private static final int TITLE_LINES = 3;

    private static final Set<PaperStyle> LABEL = EnumSet.of(PaperStyle.APPENDIX_LABEL);
    private static final Set<PaperStyle> TITLE = EnumSet.of(PaperStyle.APPENDIX_TITLE);
    private static final Set<PaperStyle> REFERENCE = EnumSet.of(PaperStyle.APPENDIX_REFERENCE);

    private final List<Item> items;
    private final List<Line> leftOver = new ArrayList<>();
    private Optional<Header> header = Optional.empty();
    private int at;

    /** Looks at all the items of one appendix; at least one. */
    AppendixParts(List<Item> items) {
        this.items = List.copyOf(items);
    }

    Appendix appendix() {
        readHead();
        Optional<Line> first =
                next().filter(line -> AppendixMarks.starts(line) || line.isIn(LABEL));
        at += first.isPresent() ? 1 : 0;
        String label = first.map(AppendixParts::label).orElse("");
        Optional<Line> title =
                first.filter(line -> !line.isStyled())
                        .map(line -> line.from(AppendixMarks.labelEnd(line)))
                        .filter(line -> !line.isEmptyText());
        readHead();
        title = title(title);
        Optional<Line> reference = next().filter(AppendixParts::isReference);
        at += reference.isPresent() ? 1 : 0;
        Regions rest = rest();
        return new Appendix(
                first.isPresent() && AppendixMarks.isForm(first.get())
                        ? Appendix.Kind.FORM
                        : Appendix.Kind.APPENDIX,
                label,
                title.map(AppendixParts::text).orElse(RichText.EMPTY),
                reference.map(AppendixParts::text).orElse(RichText.EMPTY),
                AppendixReader.orientation(items),
                header,
                body(rest.middle()),
                closing(rest.rest()));
    }

    private static String label(Line line) {
        return line.isStyled() ? line.plain() : AppendixMarks.label(line);
    }

    /**
     * In our own styles emphasis is said beyond the style's; elsewhere a title's is its style's.
     */
    private static RichText text(Line line) {
        return line.isStyled() ? line.text() : BodyReader.bare(line.text());
    }

    /** Reads an own head, if it begins here: quốc hiệu shows it. */
    private void readHead() {
        List<Item> ahead = items.subList(at, items.size());
        boolean begins =
                header.isEmpty()
                        && (StyledHead.begins(ahead)
                                || (!ahead.isEmpty()
                                        && !ahead.getFirst().isLine(AppendixMarks::starts)
                                        && ahead.stream()
                                                .limit(HEAD_LINES)
                                                .anyMatch(item -> item.isLine(Motto::isIn))));
        if (begins) {
            Head head = Head.of(ahead, false);
            leftOver.addAll(head.parts().leftOver);
            header = Optional.of(new HeadMaker(head.parts(), new Findings()).header());
            at += head.end();
        }
    }

    private Optional<Line> title(Optional<Line> begun) {
        Optional<Line> title = begun;
        while (next().isPresent()
                && (continuesTitle(title, next().get()) || isAboveReference(next().get()))) {
            Line line = next().get();
            title = Optional.of(title.map(above -> above.join(line)).orElse(line));
            at++;
        }
        return title;
    }

    /** What stands between the title and "(Kèm theo …)" goes on with the title. */
    private boolean isAboveReference(Line next) {
        if (next.isStyled() || isReference(next) || LineLabel.of(next.plain()).isPresent()) {
            return false;
        }
        for (int ahead = 1; ahead <= TITLE_LINES; ahead++) {
            Optional<Line> below = new ItemCursor(items, at + ahead).line();
            if (below.isEmpty() || LineLabel.of(below.get().plain()).isPresent()) {
                return false;
            }
            if (isReference(below.get())) {
                return true;
            }
        }
        return false;
    }

    private Optional<Line> next() {
        return new ItemCursor(items, at).line();
    }

    /** A title is set in capitals or bold, or is the one line directly under the label. */
    private static boolean continuesTitle(Optional<Line> title, Line next) {
        if (next.isStyled()) {
            return title.isEmpty() && next.isIn(TITLE);
        }
        boolean stressed = LetterCase.isCapitals(next.plain()) || next.bold();
        return !isReference(next)
                && !next.plain().startsWith("(")
                && LineLabel.of(next.plain()).isEmpty()
                && (title.isEmpty() ? (stressed || !next.gap()) : (stressed && !next.gap()));
    }

    /** "(Kèm theo Kế hoạch số …)". */
    private static boolean isReference(Line line) {
        return line.isStyled()
                ? line.isIn(REFERENCE)
                : Folding.fold(line.plain()).matches("\\(?(ban hanh )?kem theo .*");
    }

    private Regions rest() {
        List<Item> rest = items.subList(at, items.size());
        Regions regions = Regions.of(rest);
        var end = new ClosingReader(regions.rest());
        end.read();
        boolean whole = end.leftOver().isEmpty() && end.end() == regions.rest().size();
        return whole ? regions : new Regions(rest, List.of());
    }

    private List<Block> body(List<Item> middle) {
        var all = new ArrayList<Item>(leftOver);
        all.addAll(middle);
        return new BodyReader().read(Rejoining.of(all)).stream().map(Placed::block).toList();
    }

    private static Closing closing(List<Item> rest) {
        var end = new ClosingReader(rest);
        end.read();
        return end.closing();
    }
}
