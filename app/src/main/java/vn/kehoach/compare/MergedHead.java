package vn.kehoach.compare;

import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.Header;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.standard.DateForm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Two heads as one. */
final class MergedHead {
    private final MarkBook book;

    MergedHead(MarkBook book) {
        this.book = book;
    }

    /**
     * @param places where a text of a main head stands, for the head of an appendix
     */
    Header of(Header before, Header after, UnaryOperator<Place> places) {
        return new Header(
                book.lines(
                        before.parentAgency(),
                        after.parentAgency(),
                        line -> places.apply(Place.of(Part.PARENT_AGENCY, line))),
                book.lines(
                        before.issuer(),
                        after.issuer(),
                        line -> places.apply(Place.of(Part.ISSUER, line))),
                after.motto(),
                number(before.number(), after.number(), places.apply(Place.of(Part.NUMBER))),
                date(before.dateLine(), after.dateLine(), places.apply(Place.of(Part.DATE_LINE))),
                after.type(),
                book.text(before.typeName(), after.typeName(), places.apply(Place.of(Part.TYPE))),
                book.rich(before.subject(), after.subject(), places.apply(Place.of(Part.SUBJECT))));
    }

    private DocumentNumber number(DocumentNumber before, DocumentNumber after, Place place) {
        MergedText numeral = MergedText.of(before.numeral(), after.numeral());
        MergedText separator = MergedText.of(before.separator(), after.separator());
        MergedText symbol = MergedText.of(before.symbol(), after.symbol());
        var spans = new ArrayList<>(numeral.spans());
        int at = numeral.text().text().length();
        spans.addAll(separator.shifted(at));
        spans.addAll(symbol.shifted(at + separator.text().text().length()));
        book.mark(place, spans);
        return new DocumentNumber(
                numeral.text().text(), separator.text().text(), symbol.text().text());
    }

    /** A day, month or year that changed is shown whole, never digit by digit. */
    private DateLine date(DateLine before, DateLine after, Place place) {
        var parts =
                List.of(
                        MergedText.of(before.place(), after.place()),
                        MergedText.of(before.day(), after.day()),
                        MergedText.of(before.month(), after.month()),
                        MergedText.of(before.year(), after.year()));
        List<String> texts = parts.stream().map(part -> part.text().text()).toList();
        var merged = new DateLine(texts.get(0), texts.get(1), texts.get(2), texts.get(3));
        String line = DateForm.line(merged);
        var spans = new ArrayList<Span>();
        int at = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (!texts.get(i).isBlank()) {
                at = line.indexOf(texts.get(i), at);
                spans.addAll(parts.get(i).shifted(at));
                at += texts.get(i).length();
            }
        }
        book.mark(place, spans);
        return merged;
    }
}
