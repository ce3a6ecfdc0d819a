package vn.kehoach.check.look;

import vn.kehoach.check.file.Sheets;
import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.LookRule;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.source.SectionLook;
import vn.kehoach.source.SectionLook.PageNumber;
import vn.kehoach.standard.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** L03: page numbers stand in the middle of the top margin, but for the first page. */
final class PageNumberPlace implements LookRule {
    @Override
    public String code() {
        return "L03";
    }

    @Override
    public String article() {
        return ANNEX_1 + "I.7";
    }

    @Override
    public Stream<Finding> check(Sheets sheets) {
        List<SectionLook> pages = sheets.pages();
        Optional<PageNumber> first = pages.getFirst().first();
        Optional<PageNumber> number =
                pages.stream().flatMap(look -> look.later().stream()).findFirst();
        var faults = new ArrayList<Finding>();
        if (first.isPresent()) {
            faults.add(finding(Severity.ERROR, "Trang thứ nhất không hiển thị số trang."));
        }
        if (number.isEmpty() && first.isEmpty() && sheets.severalPages()) {
            faults.add(finding(Severity.ERROR, "Văn bản nhiều trang nhưng không đánh số trang."));
        }
        number.or(() -> first).ifPresent(there -> faults.addAll(judged(there)));
        return faults.stream();
    }

    private List<Finding> judged(PageNumber number) {
        var faults = new ArrayList<Finding>();
        if (number.typed()) {
            faults.add(
                    finding(
                            Severity.ERROR,
                            "Số trang gõ tay nên trang nào cũng như nhau; dùng số trang tự động."));
        }
        boolean middle = number.alignment().isEmpty() || number.alignment().equals("center");
        if (!number.atTop() || !middle) {
            faults.add(finding(Severity.ERROR, "Số trang đặt canh giữa ở lề trên của trang giấy."));
        }
        boolean sized = Component.PAGE_NUMBER.sizes().contains(number.text().sizePt());
        if (!sized || number.text().bold() || number.text().italic()) {
            faults.add(
                    finding(
                            Severity.WARNING,
                            "Số trang dùng chữ số Ả Rập cỡ 13–14, kiểu chữ đứng, không đậm."));
        }
        return faults;
    }

    private Finding finding(Severity severity, String message) {
        return finding(severity, Place.of(Part.BODY), "", message);
    }
}
