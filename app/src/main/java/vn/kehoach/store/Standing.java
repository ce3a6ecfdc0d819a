package vn.kehoach.store;

import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentState;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.OwnReference;

/** How far a document has come, with the number and the date that it bears there. */
public record Standing(DocumentState state, DocumentNumber number, DateLine date) {
    /** Where {@code document}, which is in {@code state}, stands. */
    public static Standing of(OfficialDocument document, DocumentState state) {
        return new Standing(state, document.header().number(), document.header().dateLine());
    }

    /** {@code document} as a draft of its own: number, day and month wait for it to be issued. */
    static OfficialDocument anew(OfficialDocument document) {
        DocumentNumber number = document.header().number();
        DateLine date = document.header().dateLine();
        return new Standing(
                        DocumentState.DRAFT,
                        new DocumentNumber("", number.separator(), number.symbol()),
                        new DateLine(date.place(), "", "", date.year()))
                .written(document);
    }

    /** {@code document} with this number and date, by which its appendices name it too. */
    public OfficialDocument written(OfficialDocument document) {
        Header was = document.header();
        Header now = was.withNumber(number).withDateLine(date);
        return document.withHeader(now)
                .withAppendices(
                        document.appendices().stream()
                                .map(
                                        one ->
                                                one.withReference(
                                                        OwnReference.followed(
                                                                one.reference(), was, now)))
                                .toList());
    }
}
