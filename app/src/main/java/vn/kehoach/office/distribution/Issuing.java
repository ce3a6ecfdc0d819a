package vn.kehoach.office.distribution;

import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.standard.DateForm;
import vn.kehoach.standard.NumberForm;

import java.time.LocalDate;

/** A signed document gets its number and date. */
public final class Issuing {
    private Issuing() {}

    /** {@code document} as the {@code number}-th of the year, issued on {@code day}. */
    public static OfficialDocument issued(OfficialDocument document, int number, LocalDate day) {
        Header header = document.header();
        String symbol = header.number().symbol();
        return document.withHeader(
                header.withNumber(new DocumentNumber(NumberForm.numeral(number), "/", symbol))
                        .withDateLine(DateForm.of(header.dateLine().place(), day)));
    }
}
