package vn.kehoach.check.finding;

import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;

/** Another số, ký hiệu. */
public record NumberFix(DocumentNumber from, DocumentNumber to) implements Fix {
    @Override
    public Place place() {
        return Place.of(Part.NUMBER);
    }

    @Override
    public String before() {
        return from.printed();
    }

    @Override
    public String after() {
        return to.printed();
    }

    @Override
    public OfficialDocument apply(OfficialDocument document) {
        return document.header().number().equals(from)
                ? document.withHeader(document.header().withNumber(to))
                : document;
    }
}
