package vn.kehoach.check.closing;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.check.rule.RecipientLine;
import vn.kehoach.check.rule.Rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** R03: a person's name, initials or login in Nơi nhận, where units belong. */
final class PersonInRecipients implements Rule {
    /** "vtnquyen", "CNLoan", "CN(Trung)", "VP (NTH)". */
    private static final Pattern IN_ARCHIVE =
            Pattern.compile(
                    "(?<=[ ,])[a-z]{4,}\\d*(?=[.,;]|$)"
                            + "|(?<=[ ,])\\p{Lu}{2,}\\p{Ll}{2,}(?=[.,; (]|$)"
                            + "|\\(\\p{Lu}\\p{Ll}+\\)"
                            + "|\\([A-ZĐ]{3}\\)");

    /** "đ/c Ly", but not "đ/c Bí thư" or "đ/c Phó Chủ tịch". */
    private static final Pattern IN_LIST =
            Pattern.compile(
                    "(?<!\\p{L})(?:[Đđ]/c|[Đđ]ồng chí|Ông|Bà)"
                        + " (?!Bí|Phó|Chủ|Giám|Trưởng|Chánh|Ủy|Uỷ|Thường"
                        + "|Lãnh|Thủ|Tỉnh|Thành|Cục|Chi|Tổng|Bộ|Thứ|Viện|Hiệu|Đại|Tư|Chính|UV|TUV|PCT|CT|GĐ|PGĐ)\\p{Lu}\\p{Ll}*(?:"
                        + " \\p{Lu}\\p{Ll}*)*");

    @Override
    public String code() {
        return "R03";
    }

    @Override
    public String article() {
        return ANNEX_1 + "II.9d";
    }

    @Override
    public Stream<Finding> check(Draft draft) {
        return RecipientLine.of(draft.document()).stream().flatMap(this::person);
    }

    private Stream<Finding> person(RecipientLine line) {
        Matcher person = (line.archive() ? IN_ARCHIVE : IN_LIST).matcher(line.printed());
        if (!person.find()) {
            return Stream.empty();
        }
        String message =
                "Nơi nhận ghi tên đơn vị, không ghi tên người “%s”.".formatted(person.group());
        return Stream.of(finding(Severity.WARNING, line.place(), line.printed(), message));
    }
}
