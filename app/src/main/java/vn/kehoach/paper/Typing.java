package vn.kehoach.paper;

import vn.kehoach.document.Footnote;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Place;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Run;
import vn.kehoach.font.FontFamily;

import java.util.ArrayList;
import java.util.List;

/**
 * Types one paragraph of a style: what the program prints and what the document says, in order. A
 * hyphen inside a word is typed as a no-break hyphen, so that "57/KH-SKHCN" and "2026-2030" stay
 * whole.
 */
final class Typing {
    private final StyleSheet styles;
    private final PaperStyle name;
    private final Style style;
    private final Place place;
    private final List<Piece> pieces = new ArrayList<>();

    Typing(StyleSheet styles, PaperStyle name, Place place) {
        this.styles = styles;
        this.name = name;
        this.style = styles.style(name);
        this.place = place;
    }

    TextFormat format() {
        return style.text();
    }

    /** Adds characters of the program in the style's own format. */
    Typing print(String text) {
        return print(text, style.text());
    }

    Typing print(String text, TextFormat format) {
        if (!text.isEmpty()) {
            pieces.add(Piece.printed(text, format));
        }
        return this;
    }

    /**
     * Adds characters of the document, {@code offset} being the index of the first of them in the
     * place's text.
     */
    Typing say(String text, int offset, TextFormat format) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(joined(text), format, offset));
        }
        return this;
    }

    /** Adds the whole of a place's text. */
    Typing say(String text) {
        return say(text, 0, style.text());
    }

    /** Adds the whole of a place's text with its emphasis. */
    Typing say(RichText text) {
        return say(text, 0, style.text());
    }

    /**
     * Adds a part of a place's text with its emphasis on {@code base}. Underlined hyphens stay
     * plain: renderers draw the line below a no-break hyphen with blanks that then stand in the
     * text.
     */
    Typing say(RichText text, int offset, TextFormat base) {
        String whole = text.text();
        String typed = joined(whole);
        int at = 0;
        for (Run run : text.runs()) {
            int end = at + run.text().length();
            String source = run.emphasis().underline() ? whole : typed;
            pieces.add(
                    new Piece(source.substring(at, end), base.with(run.emphasis()), offset + at));
            at = end;
        }
        return this;
    }

    /**
     * Adds characters {@code from} to {@code to} of a paragraph of the document, with the marks of
     * the notes that are called behind one of them.
     */
    Typing say(Paragraph paragraph, int from, int to, TextFormat base) {
        int end = Math.min(to, paragraph.text().text().length());
        int at = from;
        for (int i = 0; i < paragraph.notes().size(); i++) {
            Footnote note = paragraph.notes().get(i);
            int called = Math.min(note.at(), paragraph.text().text().length());
            boolean here = called > from || (called == 0 && from == 0);
            if (here && called <= end) {
                say(paragraph.text().slice(at, called), at, base);
                call(note, place.note(i));
                at = called;
            }
        }
        return say(paragraph.text().slice(at, end), at, base);
    }

    private void call(Footnote note, Place below) {
        var foot = new Typing(styles, PaperStyle.FOOTNOTE, below);
        foot.print(note.mark(), foot.format().asRaised()).print(" ").say(note.text());
        pieces.add(Piece.printed(note.mark(), style.text().asRaised()).withNote(foot.paragraph()));
    }

    /** The paragraph in its style's own format. */
    FlowParagraph paragraph() {
        return paragraph(style.paragraph());
    }

    FlowParagraph paragraph(ParagraphFormat format) {
        return new FlowParagraph(name, format, style.text(), pieces, place);
    }

    ParagraphFormat paragraphFormat() {
        return style.paragraph();
    }

    List<Piece> pieces() {
        return pieces;
    }

    private static String joined(String text) {
        if (text.indexOf('-') < 0) {
            return text;
        }
        var typed = new StringBuilder(text);
        for (int i = 1; i < text.length() - 1; i++) {
            boolean inside =
                    Character.isLetterOrDigit(text.charAt(i - 1))
                            && Character.isLetterOrDigit(text.charAt(i + 1));
            if (text.charAt(i) == '-' && inside) {
                typed.setCharAt(i, FontFamily.NO_BREAK_HYPHEN);
            }
        }
        return typed.toString();
    }
}
