package vn.kehoach.check.finding;

import vn.kehoach.document.DateLine;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.standard.DateForm;

/** Another line of địa danh and date. */
public record DateFix(DateLine from, DateLine to) implements Fix {
    @Override
    public Place place() {
        return Place.of(Part.DATE_LINE);
    }

    @Override
    public String before() {
        return DateForm.line(from);
    }

    @Override
    public String after() {
        return DateForm.line(to);
    }

    @Override
    public OfficialDocument apply(OfficialDocument document) {
        return document.header().dateLine().equals(from)
                ? document.withHeader(document.header().withDateLine(to))
                : document;
    }
}
