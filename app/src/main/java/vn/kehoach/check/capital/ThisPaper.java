package vn.kehoach.check.capital;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.check.rule.Rule;
import vn.kehoach.check.rule.TextMatch;
import vn.kehoach.document.DocumentType;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** C16: a paper that speaks of itself is a certain one: "Kế hoạch này". */
final class ThisPaper implements Rule {
    @Override
    public String code() {
        return "C16";
    }

    @Override
    public String article() {
        return ANNEX_2 + "V.6";
    }

    @Override
    public Stream<Finding> check(Draft draft) {
        DocumentType type = draft.document().header().type();
        if (type == DocumentType.OTHER) {
            return Stream.empty();
        }
        String small = type.printed().toLowerCase(Locale.ROOT);
        var name = Pattern.compile("(?<!\\p{L})%s(?= này(?!\\p{L}))".formatted(small));
        return TextMatch.all(draft.everywhere(), name).map(this::finding);
    }

    private Finding finding(TextMatch name) {
        String right =
                name.words().substring(0, 1).toUpperCase(Locale.ROOT) + name.words().substring(1);
        return name.finding(
                        this,
                        Severity.WARNING,
                        "Chỉ chính văn bản này thì viết hoa: “%s này”.".formatted(right))
                .with(name.replacedBy(right));
    }
}
