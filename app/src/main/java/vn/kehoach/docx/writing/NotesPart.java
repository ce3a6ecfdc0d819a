package vn.kehoach.docx.writing;

import vn.kehoach.paper.FlowParagraph;
import vn.kehoach.paper.PaperStyle;
import vn.kehoach.paper.Piece;
import vn.kehoach.paper.StyleSheet;

/**
 * The notes at the pages' feet, gathered while the text that calls them is written. Word numbers
 * them; a mark that is not the next number is written as it is.
 */
final class NotesPart {
    /** Name of Word's own character style of marks. */
    static final String MARK_STYLE = "FootnoteReference";

    private static final String RELATION = "rIdFootnotes";
    private static final int SEPARATOR = -1;
    private static final int CONTINUED = 0;

    /** The height that the layout keeps for the rule, in twips. */
    private static final int SEPARATOR_HEIGHT = 124;

    private final Xml xml = new Xml().open("w:footnotes").with("xmlns:w", DocumentPart.WORD);
    private final ParagraphElement paragraphs;
    private int count;
    private int numbered;

    NotesPart(StyleSheet styles) {
        paragraphs = new ParagraphElement(xml, styles, this);
        separator("separator", SEPARATOR);
        separator("continuationSeparator", CONTINUED);
    }

    private void separator(String type, int id) {
        xml.open("w:footnote").with("w:type", type).with("w:id", id).open("w:p").open("w:pPr");
        xml.value("w:pStyle", PaperStyle.STANDARD.id());
        xml.open("w:spacing").with("w:line", SEPARATOR_HEIGHT).with("w:lineRule", "exact").close();
        xml.close().open("w:r").empty("w:" + type).close().close().close();
    }

    /** Writes into {@code text} the run of a mark and keeps its note. */
    void call(Xml text, Piece mark, FlowParagraph note) {
        boolean next = mark.text().equals(Integer.toString(numbered + 1));
        numbered += next ? 1 : 0;
        count++;
        text.open("w:r").open("w:rPr").value("w:rStyle", MARK_STYLE).close();
        text.open("w:footnoteReference");
        if (!next) {
            text.with("w:customMarkFollows", 1);
        }
        text.with("w:id", count).close();
        if (!next) {
            text.open("w:t").text(mark.text()).close();
        }
        text.close();
        xml.open("w:footnote").with("w:id", count);
        paragraphs.writeNote(note, next);
        xml.close();
    }

    boolean isEmpty() {
        return count == 0;
    }

    void relate(Relations relations) {
        relations.add(RELATION, Part.RELATION_TYPE + "footnotes", "footnotes.xml");
    }

    /** The finished part; no note can be called after it. */
    Part part() {
        return Part.word("footnotes.xml", "footnotes", xml.close());
    }

    /** Says in the open settings which notes are the rules above the others. */
    static void announce(Xml settings) {
        settings.open("w:footnotePr");
        settings.open("w:footnote").with("w:id", SEPARATOR).close();
        settings.open("w:footnote").with("w:id", CONTINUED).close();
        settings.close();
    }
}
