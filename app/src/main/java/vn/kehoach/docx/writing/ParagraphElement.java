package vn.kehoach.docx.writing;

import vn.kehoach.paper.FlowParagraph;
import vn.kehoach.paper.PaperStyle;
import vn.kehoach.paper.Piece;
import vn.kehoach.paper.Style;
import vn.kehoach.paper.StyleSheet;
import vn.kehoach.paper.TextFormat;

import java.util.List;
import java.util.regex.Pattern;

/** Writes a paragraph as one {@code w:p} that says only what its named style does not. */
final class ParagraphElement {
    private static final Pattern DOTS = Pattern.compile("\\.*");

    /** A blank without width. */
    static final String NOTHING = "\u200B";

    private static final char NO_BREAK_HYPHEN = '\u2011';

    private final Xml xml;
    private final StyleSheet sheet;
    private final NotesPart notes;

    /**
     * @param notes where the notes go that paragraphs call
     */
    ParagraphElement(Xml xml, StyleSheet sheet, NotesPart notes) {
        this.xml = xml;
        this.sheet = sheet;
        this.notes = notes;
    }

    void write(FlowParagraph paragraph) {
        write(paragraph, () -> {});
    }

    /**
     * @param last writes what stands last among the paragraph's properties: a section's
     */
    void write(FlowParagraph paragraph, Runnable last) {
        Style style = begin(paragraph, last);
        if (endsInDots(paragraph)) {
            led(paragraph.pieces(), style.text());
        } else {
            runs(paragraph.pieces(), style.text());
        }
        if (endsInBareTab(paragraph)) {
            xml.open("w:r");
            TextProperties.writeDifference(
                    xml, paragraph.pieces().getLast().format(), style.text());
            characters(NOTHING);
            xml.close();
        }
        xml.close();
    }

    /** LibreOffice fills the last tab of a cell's paragraph only where something stands behind. */
    private static boolean endsInBareTab(FlowParagraph paragraph) {
        boolean inCell =
                paragraph.style() == PaperStyle.TABLE_TEXT
                        || paragraph.style() == PaperStyle.TABLE_HEAD;
        return inCell && paragraph.hasTabs() && paragraph.text().endsWith("\t");
    }

    /** Whether the paper has dots in place of a last tab. */
    private static boolean endsInDots(FlowParagraph paragraph) {
        return !paragraph.format().tabs().isEmpty() && !paragraph.hasTabs();
    }

    /** Writes a tab in place of the dots at the end. */
    private void led(List<Piece> pieces, TextFormat base) {
        int end = pieces.size();
        while (end > 0 && DOTS.matcher(pieces.get(end - 1).text()).matches()) {
            end--;
        }
        runs(pieces.subList(0, end), base);
        xml.open("w:r");
        TextProperties.writeDifference(xml, pieces.getLast().format(), base);
        xml.empty("w:tab").close();
    }

    /**
     * Writes a note, whose first piece is its mark.
     *
     * @param numbered whether Word counts the mark
     */
    void writeNote(FlowParagraph note, boolean numbered) {
        Style style = begin(note, () -> {});
        xml.open("w:r").open("w:rPr").value("w:rStyle", NotesPart.MARK_STYLE).close();
        if (numbered) {
            xml.empty("w:footnoteRef");
        } else {
            characters(note.pieces().getFirst().text());
        }
        xml.close();
        runs(note.pieces().subList(1, note.pieces().size()), style.text());
        xml.close();
    }

    /** Opens the paragraph and writes its properties. */
    private Style begin(FlowParagraph paragraph, Runnable last) {
        Style style = sheet.style(paragraph.style());
        xml.open("w:p").open("w:pPr").value("w:pStyle", paragraph.style().id());
        ParagraphProperties.writeDifference(xml, paragraph.format(), style.paragraph());
        TextProperties.writeDifference(xml, paragraph.mark(), style.text());
        last.run();
        xml.close();
        return style;
    }

    private void runs(List<Piece> pieces, TextFormat base) {
        for (int at = 0; at < pieces.size(); ) {
            Piece first = pieces.get(at);
            if (first.note().isPresent()) {
                notes.call(xml, first, first.note().get());
                at++;
                continue;
            }
            TextFormat format = first.format();
            xml.open("w:r");
            TextProperties.writeDifference(xml, format, base);
            for (; at < pieces.size() && goesOn(pieces.get(at), format); at++) {
                characters(pieces.get(at).text());
            }
            xml.close();
        }
    }

    private static boolean goesOn(Piece piece, TextFormat format) {
        return piece.format().equals(format) && piece.note().isEmpty();
    }

    private void characters(String text) {
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            String element =
                    switch (character) {
                        case '\t' -> "w:tab";
                        case '\n' -> "w:br";
                        case NO_BREAK_HYPHEN -> "w:noBreakHyphen";
                        default -> "";
                    };
            if (!element.isEmpty()) {
                span(text, from, at);
                xml.empty(element);
                from = at + 1;
            }
        }
        span(text, from, text.length());
    }

    private void span(String text, int from, int to) {
        if (from < to) {
            xml.open("w:t").with("xml:space", "preserve").text(text, from, to).close();
        }
    }
}
