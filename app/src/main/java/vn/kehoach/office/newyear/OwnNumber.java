package vn.kehoach.office.newyear;

import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.OfficialDocument;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a paper names itself by its number and date, as its appendices do: "(Kèm theo Kế
 * hoạch số 12/KH-SNV ngày 15/3/2025 của Sở)". Both are blank until the new paper is issued.
 */
final class OwnNumber {
    private static final String DAY =
            "(?:,? (ngày)(?: ?\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}| ?\\d{1,2} tháng \\d{1,2} năm"
                    + " \\d{4}))?";

    private final List<Pattern> forms;
    private final DocumentNumber number;
    private final int issuedIn;

    /**
     * Looks for the number of {@code document}.
     *
     * @param issuedIn the year of the new paper's date
     */
    OwnNumber(OfficialDocument document, int issuedIn) {
        this.number = document.header().number();
        this.issuedIn = issuedIn;
        this.forms =
                number.numeral().isBlank()
                        ? List.of()
                        : List.of(
                                Pattern.compile(
                                        "(?iu)số:? ?%s ?/ ?%s%s"
                                                .formatted(
                                                        Pattern.quote(number.numeral()),
                                                        Pattern.quote(number.symbol()),
                                                        DAY)));
    }

    List<YearChange> in(YearText text) {
        return forms.stream()
                .flatMap(form -> form.matcher(text.text()).results())
                .map(
                        found ->
                                new YearChange(
                                        text.place(),
                                        found.start(),
                                        found.group(),
                                        blank(found.group(), found.group(1) != null),
                                        ShiftRule.OWN_NUMBER,
                                        text.around(found.start(), found.end())))
                .toList();
    }

    private String blank(String own, boolean dated) {
        Matcher word = Pattern.compile("(?iu)số:?").matcher(own);
        String lead = word.lookingAt() ? word.group() : "số";
        String day =
                own.contains("tháng")
                        ? " ngày      tháng      năm " + issuedIn
                        : " ngày    /    /" + issuedIn;
        return lead + "       /" + number.symbol() + (dated ? day : "");
    }
}
