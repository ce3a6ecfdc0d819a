package vn.kehoach.edit;

import vn.kehoach.document.Block;
import vn.kehoach.document.Closing;
import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Orientation;
import vn.kehoach.document.PageBreak;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Passage;
import vn.kehoach.document.Passages;
import vn.kehoach.document.Place;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.document.Spot;
import vn.kehoach.document.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Drafts as one writes them down: a paragraph a line, {@code "HEADING 1 I.: MỤC ĐÍCH"} or {@code
 * "TEXT 0 : Trên đây"}, the caret as {@code |} and the anchor, where it is elsewhere, as {@code ^}.
 */
final class Written {
    private static final String SIGNS = "[|^]";

    private Written() {}

    static Draft draft(String... lines) {
        var blocks = new ArrayList<Block>();
        for (String line : lines) {
            blocks.add(block(line.replaceAll(SIGNS, "")));
        }
        Spot at = spot(lines, '|').orElse(new Spot(Place.of(Part.BODY, 0), 0));
        return new Draft(document(blocks), new TextSelection(spot(lines, '^').orElse(at), at));
    }

    private static Optional<Spot> spot(String[] lines, char sign) {
        return IntStream.range(0, lines.length)
                .mapToObj(i -> spot(lines[i], sign, i))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Spot> spot(String line, char sign, int index) {
        String text = line.substring(line.indexOf(": ") + 2);
        String bare = sign == '|' ? text.replace("^", "") : text.replace("|", "");
        int at = bare.indexOf(sign);
        return at < 0 ? Optional.empty() : Optional.of(new Spot(Place.of(Part.BODY, index), at));
    }

    private static Block block(String line) {
        if (line.startsWith("BREAK")) {
            return new PageBreak();
        }
        String[] head = line.substring(0, line.indexOf(": ")).split(" ", 3);
        return Paragraph.of(
                Role.valueOf(head[0]),
                Integer.parseInt(head[1]),
                head[2],
                RichText.plain(line.substring(line.indexOf(": ") + 2)));
    }

    static OfficialDocument document(List<Block> body) {
        var header =
                new Header(
                        List.of(),
                        List.of("SỞ THỬ NGHIỆM"),
                        true,
                        DocumentNumber.BLANK,
                        DateLine.BLANK,
                        DocumentType.KE_HOACH,
                        "KẾ HOẠCH",
                        RichText.plain("Thử soạn thảo"));
        return new OfficialDocument(
                header, List.of(), body, Orientation.PORTRAIT, Closing.NONE, List.of(), List.of());
    }

    /** The body's paragraphs and tables, a line each, with caret and anchor. */
    static List<String> lines(Draft draft) {
        var lines = new ArrayList<String>();
        List<Block> body = draft.document().body();
        for (int i = 0; i < body.size(); i++) {
            Place place = Place.of(Part.BODY, i);
            switch (body.get(i)) {
                case Paragraph paragraph -> lines.add(line(draft, new Passage(place, paragraph)));
                case PageBreak _ -> lines.add("BREAK");
                case Table _ -> lines.addAll(cells(draft, place));
            }
        }
        return lines;
    }

    private static List<String> cells(Draft draft, Place place) {
        return Passages.of(draft.document()).stream()
                .filter(passage -> passage.place().steps().size() > 1)
                .filter(passage -> passage.place().steps().getFirst() == place.index())
                .map(passage -> "  " + passage.place() + " " + line(draft, passage))
                .toList();
    }

    private static String line(Draft draft, Passage passage) {
        Paragraph paragraph = passage.paragraph();
        var text = new StringBuilder(passage.text());
        Spot caret = draft.selection().caret();
        Spot anchor = draft.selection().anchor();
        boolean anchored = !draft.selection().isEmpty() && anchor.place().equals(passage.place());
        boolean careted = caret.place().equals(passage.place());
        if (careted && (!anchored || caret.offset() > anchor.offset())) {
            text.insert(caret.offset(), '|');
        }
        if (anchored) {
            text.insert(anchor.offset(), '^');
        }
        if (careted && anchored && caret.offset() <= anchor.offset()) {
            text.insert(caret.offset(), '|');
        }
        return "%s %d %s: %s"
                .formatted(paragraph.role(), paragraph.level(), paragraph.label(), text);
    }
}
