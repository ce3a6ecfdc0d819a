package vn.kehoach.check.head;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.check.rule.Rule;
import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.Header;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.standard.DateForm;
import vn.kehoach.standard.NumberForm;

import java.util.stream.Stream;

/** N03: number or date still blank, as in every draft; it matters when the paper is issued. */
final class BlankNumber implements Rule {
    @Override
    public String code() {
        return "N03";
    }

    @Override
    public String article() {
        return ANNEX_1 + "II.3 và II.4";
    }

    @Override
    public Stream<Finding> check(Draft draft) {
        Header header = draft.document().header();
        Stream<Finding> number =
                header.number().numeral().isBlank() && !header.number().equals(DocumentNumber.NONE)
                        ? Stream.of(
                                finding(
                                        Part.NUMBER,
                                        NumberForm.line(header.number()),
                                        "Chưa có số văn bản; số được cấp khi ban hành."))
                        : Stream.empty();
        Stream<Finding> date =
                blank(header.dateLine())
                        ? Stream.of(
                                finding(
                                        Part.DATE_LINE,
                                        DateForm.line(header.dateLine()),
                                        "Chưa ghi đủ ngày, tháng, năm; ghi khi ban hành."))
                        : Stream.empty();
        return Stream.concat(number, date);
    }

    private Finding finding(Part part, String excerpt, String message) {
        return finding(Severity.INFO, Place.of(part), excerpt, message);
    }

    private static boolean blank(DateLine date) {
        return date.day().isBlank() || date.month().isBlank() || date.year().isBlank();
    }
}
