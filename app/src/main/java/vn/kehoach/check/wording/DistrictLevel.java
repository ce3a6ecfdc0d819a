package vn.kehoach.check.wording;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.check.rule.Rule;
import vn.kehoach.check.rule.TextMatch;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * T04: the district level, abolished on 01/07/2025, still has something to do. Told once; tables
 * and appendices list names of bodies as they were.
 */
final class DistrictLevel implements Rule {
    private static final Pattern LEVEL =
            Pattern.compile(
                    "(?<!\\p{L})(?:cấp huyện|(?:các|từng|mỗi) (?:huyện|thị trấn)|thị trấn(?="
                            + " \\p{Lu})|huyện(?= (?!Ủy|ủy)\\p{Lu}\\p{Ll})|(?:UBND|HĐND|nhân dân)"
                            + " (?:huyện|thị trấn))(?!\\p{L})");

    @Override
    public String code() {
        return "T04";
    }

    @Override
    public String article() {
        return "Luật 72/2025/QH15";
    }

    @Override
    public Stream<Finding> check(Draft draft) {
        if (!ObsoleteBody.sinceReform(draft.document().header().dateLine())) {
            return Stream.empty();
        }
        return TextMatch.all(draft.body(), LEVEL)
                .filter(ObsoleteBody::ofToday)
                .limit(1)
                .map(
                        words ->
                                words.finding(
                                        this,
                                        Severity.WARNING,
                                        "Từ 01/07/2025 không còn cấp huyện, thị trấn: “%s”."
                                                .formatted(words.words())));
    }
}
