package vn.kehoach.edit;

import vn.kehoach.document.Block;
import vn.kehoach.document.Footnote;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Passage;
import vn.kehoach.document.Passages;
import vn.kehoach.document.Place;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Spot;

import java.util.ArrayList;
import java.util.List;

/**
 * Drafts of running text as one writes them down: a paragraph a line, the text of a note in braces
 * where its mark stands, the caret as {@code |} and the anchor, where it is elsewhere, as {@code
 * ^}: {@code "Trên đây{Xem ^Phụ lục|.} là kế hoạch."}.
 */
final class Noted {
    private final List<Spot> carets = new ArrayList<>();
    private final List<Spot> anchors = new ArrayList<>();

    private Noted() {}

    static Draft draft(String... lines) {
        var noted = new Noted();
        var body = new ArrayList<Block>();
        for (String line : lines) {
            body.add(noted.paragraph(line, Place.of(Part.BODY, body.size())));
        }
        Spot caret =
                noted.carets.isEmpty()
                        ? new Spot(Place.of(Part.BODY, 0), 0)
                        : noted.carets.getFirst();
        Spot anchor = noted.anchors.isEmpty() ? caret : noted.anchors.getFirst();
        return new Draft(Written.document(body), new TextSelection(anchor, caret));
    }

    private Paragraph paragraph(String line, Place place) {
        var text = new StringBuilder();
        var notes = new ArrayList<Footnote>();
        int at = 0;
        while (at < line.length()) {
            int open = line.indexOf('{', at);
            int end = open < 0 ? line.length() : open;
            text.append(said(line.substring(at, end), place, text.length()));
            at = end;
            if (open >= 0) {
                int close = line.indexOf('}', open);
                String note = said(line.substring(open + 1, close), place.note(notes.size()), 0);
                notes.add(new Footnote(text.length(), "1", RichText.plain(note)));
                at = close + 1;
            }
        }
        return Paragraph.text(text.toString()).withNotes(notes);
    }

    /** The words without the signs, whose spots are noted. */
    private String said(String written, Place place, int before) {
        var said = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            var here = new Spot(place, before + said.length());
            switch (written.charAt(i)) {
                case '|' -> carets.add(here);
                case '^' -> anchors.add(here);
                default -> said.append(written.charAt(i));
            }
        }
        return said.toString();
    }

    /** The paragraphs of the body, those of tables behind each other. */
    static List<String> lines(Draft draft) {
        return Passages.of(draft.document()).stream().map(passage -> line(draft, passage)).toList();
    }

    private static String line(Draft draft, Passage passage) {
        List<Footnote> notes = passage.paragraph().notes();
        return signed(draft, passage.place(), passage.text(), notes);
    }

    private static String signed(Draft draft, Place place, String text, List<Footnote> notes) {
        var line = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            for (int n = 0; n < notes.size(); n++) {
                if (notes.get(n).at() == i) {
                    String note = notes.get(n).text().text();
                    line.append('{').append(signed(draft, place.note(n), note, List.of()));
                    line.append('}');
                }
            }
            var here = new Spot(place, i);
            TextSelection selection = draft.selection();
            line.append(selection.anchor().equals(here) && !selection.isEmpty() ? "^" : "");
            line.append(selection.caret().equals(here) ? "|" : "");
            line.append(i < text.length() ? text.substring(i, i + 1) : "");
        }
        return line.toString();
    }
}
