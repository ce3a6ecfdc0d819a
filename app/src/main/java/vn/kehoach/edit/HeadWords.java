package vn.kehoach.edit;

import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentNumber;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines of a head as a clerk types them. */
final class HeadWords {
    private static final Pattern DATE =
            Pattern.compile("(?iu)(?:(.*?) ?,? ?)?ngày ?(\\d*) ?tháng ?(\\d*) ?năm ?(\\d*)[ .]*");

    private HeadWords() {}

    /** "12/KH-SKHCN", "12" or "KH-SKHCN"; a part that is not typed stays as it is. */
    static DocumentNumber number(DocumentNumber now, String typed) {
        String text = typed.replaceFirst("(?iu)^số ?:", "").strip();
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return new DocumentNumber(
                    text.substring(0, slash).strip(), "/", text.substring(slash + 1).strip());
        }
        return text.chars().allMatch(Character::isDigit)
                ? new DocumentNumber(text, now.separator(), now.symbol())
                : new DocumentNumber(now.numeral(), now.separator(), text);
    }

    /** "An Bình, ngày 04 tháng 6 năm 2020", or the place alone. */
    static DateLine date(DateLine now, String typed) {
        Matcher date = DATE.matcher(typed.strip());
        if (!date.matches()) {
            return new DateLine(typed.strip(), now.day(), now.month(), now.year());
        }
        String place =
                date.group(1) == null || date.group(1).isBlank()
                        ? now.place()
                        : date.group(1).strip();
        return new DateLine(place, date.group(2), date.group(3), date.group(4));
    }
}
