package vn.kehoach.check.head;

import vn.kehoach.check.finding.DateFix;
import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.NumberFix;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.check.rule.Rule;
import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.standard.DateForm;
import vn.kehoach.standard.NumberForm;

import java.util.Optional;
import java.util.stream.Stream;

/** N02: a number and a day below 10 and the months 1 and 2 have a leading 0, no other month has. */
final class LeadingZero implements Rule {
    @Override
    public String code() {
        return "N02";
    }

    @Override
    public String article() {
        return ANNEX_1 + "II.3c và II.4b";
    }

    @Override
    public Stream<Finding> check(Draft draft) {
        DateLine date = draft.document().header().dateLine();
        return Stream.of(number(draft.document().header().number()), day(date), month(date))
                .flatMap(Optional::stream);
    }

    private Optional<Finding> number(DocumentNumber number) {
        if (!number.numeral().matches("[1-9]")) {
            return Optional.empty();
        }
        String numeral = NumberForm.numeral(Integer.parseInt(number.numeral()));
        var tidy = new DocumentNumber(numeral, number.separator(), number.symbol());
        String message = "Số nhỏ hơn 10 phải thêm số 0 ở trước: “%s”.".formatted(numeral);
        return Optional.of(
                finding(Severity.ERROR, Place.of(Part.NUMBER), number.printed(), message)
                        .with(new NumberFix(number, tidy)));
    }

    private Optional<Finding> day(DateLine date) {
        if (!date.day().matches("[1-9]")) {
            return Optional.empty();
        }
        String day = DateForm.day(Integer.parseInt(date.day()));
        var tidy = new DateLine(date.place(), day, date.month(), date.year());
        String message = "Ngày nhỏ hơn 10 phải thêm số 0 ở trước: “ngày %s”.".formatted(day);
        return Optional.of(finding(Severity.ERROR, "ngày " + date.day(), message, date, tidy));
    }

    private Optional<Finding> month(DateLine date) {
        if (!date.month().matches("0?[1-9]")) {
            return Optional.empty();
        }
        String month = DateForm.month(Integer.parseInt(date.month()));
        if (month.equals(date.month())) {
            return Optional.empty();
        }
        var tidy = new DateLine(date.place(), date.day(), month, date.year());
        boolean missing = month.length() == 2;
        String message =
                (missing
                                ? "Tháng 1 và tháng 2 phải thêm số 0 ở trước: “tháng %s”."
                                : "Từ tháng 3 không thêm số 0 ở trước: “tháng %s”.")
                        .formatted(month);
        Severity severity = missing ? Severity.ERROR : Severity.WARNING;
        return Optional.of(finding(severity, "tháng " + date.month(), message, date, tidy));
    }

    private Finding finding(
            Severity severity, String excerpt, String message, DateLine from, DateLine to) {
        return finding(severity, Place.of(Part.DATE_LINE), excerpt, message)
                .with(new DateFix(from, to));
    }
}
