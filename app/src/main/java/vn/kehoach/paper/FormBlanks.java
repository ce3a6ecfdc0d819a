package vn.kehoach.paper;

import vn.kehoach.document.Appendix;
import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.Header;

/** Blanks of a form are dots to write on, not placeholders for the clerk who makes the form. */
final class FormBlanks {
    private static final String SHORT = "…";
    private static final String LONG = "…………";

    private FormBlanks() {}

    /** {@code header} as it stands on an appendix of {@code kind}. */
    static Header dotted(Header header, Appendix.Kind kind) {
        if (kind != Appendix.Kind.FORM) {
            return header;
        }
        DocumentNumber number = header.number();
        DateLine date = header.dateLine();
        return header.withNumber(
                        new DocumentNumber(
                                or(number.numeral(), SHORT), number.separator(), number.symbol()))
                .withDateLine(
                        new DateLine(
                                or(date.place(), LONG),
                                or(date.day(), SHORT),
                                or(date.month(), SHORT),
                                or(date.year(), SHORT)));
    }

    private static String or(String said, String dots) {
        return said.isBlank() ? dots : said;
    }
}
