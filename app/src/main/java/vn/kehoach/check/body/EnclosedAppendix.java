package vn.kehoach.check.body;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.check.rule.Rule;
import vn.kehoach.check.rule.TextMatch;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** B04: the text encloses an appendix without a number, and the paper has none at all. */
final class EnclosedAppendix implements Rule {
    private static final Pattern ENCLOSED =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})phụ lục(?! (?:số )?(?:[IVX]+|\\d+)(?!\\p{L}))"
                            + "(?:(?! của )[^.;:()]){0,30}?(?:kèm theo|đính kèm)(?! (?:của|tại))");

    @Override
    public String code() {
        return "B04";
    }

    @Override
    public String article() {
        return ANNEX_1 + "III.1a";
    }

    @Override
    public Stream<Finding> check(Draft draft) {
        if (!draft.document().appendices().isEmpty()) {
            return Stream.empty();
        }
        return TextMatch.all(draft.body(), ENCLOSED)
                .filter(words -> MissingAppendix.own(words.spot().text(), words.to()))
                .limit(1)
                .map(
                        words ->
                                words.finding(
                                        this,
                                        Severity.ERROR,
                                        "Nội dung nhắc đến phụ lục kèm theo nhưng văn bản không có"
                                                + " phụ lục."));
    }
}
