package vn.kehoach.importing;

import vn.kehoach.document.Appendix;
import vn.kehoach.document.Block;
import vn.kehoach.document.Closing;
import vn.kehoach.document.Orientation;
import vn.kehoach.document.RichText;
import vn.kehoach.text.Folding;
import vn.kehoach.text.LetterCase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands behind the end of a paper: its appendices and blank forms. */
final class AppendixReader {
    private final List<Appendix> appendices = new ArrayList<>();

    static List<Appendix> read(List<Item> items) {
        var reader = new AppendixReader();
        var own = new ArrayList<Item>();
        for (Item item : items) {
            if (item.isLine(AppendixMarks::starts)) {
                reader.finish(own);
                own.clear();
            }
            if (!(item instanceof PageEnd && own.isEmpty())) {
                own.add(item);
            }
        }
        reader.finish(own);
        return List.copyOf(reader.appendices);
    }

    private void finish(List<Item> own) {
        if (!own.isEmpty()) {
            appendices.add(appendix(new ItemCursor(own, 0), own));
        }
    }

    private static Appendix appendix(ItemCursor cursor, List<Item> own) {
        boolean form = own.getFirst().isLine(AppendixMarks::isForm);
        Optional<Line> first = cursor.line().filter(AppendixMarks::starts);
        String label = first.map(AppendixMarks::label).orElse("");
        Optional<Line> title = first.map(line -> line.from(AppendixMarks.labelEnd(line)));
        cursor.advance(first.isPresent() ? 1 : 0);
        title = title.filter(line -> !line.isEmptyText());
        while (cursor.line().isPresent() && continuesTitle(title, cursor.line().get())) {
            Line next = cursor.line().get();
            title = Optional.of(title.map(above -> above.join(next)).orElse(next));
            cursor.advance(1);
        }
        Optional<Line> reference = cursor.line().filter(AppendixReader::isReference);
        cursor.advance(reference.isPresent() ? 1 : 0);
        List<Item> rest = Rejoining.of(own.subList(cursor.at(), own.size()));
        List<Block> body = new BodyReader().read(rest).stream().map(Placed::block).toList();
        return new Appendix(
                form ? Appendix.Kind.FORM : Appendix.Kind.APPENDIX,
                label,
                title.map(line -> BodyReader.bare(line.text())).orElse(RichText.EMPTY),
                reference.map(line -> BodyReader.bare(line.text())).orElse(RichText.EMPTY),
                orientation(own),
                Optional.empty(),
                body,
                Closing.NONE);
    }

    /** A title is set in capitals or bold, or is the one line directly under the label. */
    private static boolean continuesTitle(Optional<Line> title, Line next) {
        boolean stressed = LetterCase.isCapitals(next.plain()) || next.bold();
        return !isReference(next)
                && !next.plain().startsWith("(")
                && LineLabel.of(next.plain()).isEmpty()
                && (title.isEmpty() ? (stressed || !next.gap()) : (stressed && !next.gap()));
    }

    /** "(Kèm theo Kế hoạch số …)". */
    private static boolean isReference(Line line) {
        return Folding.fold(line.plain()).matches("\\(?(ban hanh )?kem theo .*");
    }

    static Orientation orientation(List<Item> items) {
        boolean turned =
                switch (items.getFirst()) {
                    case Line line -> line.look().landscape();
                    case Grid grid -> grid.landscape();
                    case PageEnd end -> false;
                };
        return turned ? Orientation.LANDSCAPE : Orientation.PORTRAIT;
    }
}
