package vn.kehoach.check.wording;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.Hints;
import vn.kehoach.check.rule.ParagraphRule;
import vn.kehoach.check.rule.Spot;
import vn.kehoach.check.rule.TextMatch;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * T03: a syllable that lives only in compounds stands without its other half ("tuyên phòng" for
 * "tuyên truyền phòng"). Only in front of another small word is it sure to be missing.
 */
final class MissingHalf implements ParagraphRule {
    private static final Hints HINTS =
            Hints.of("tuyên ", "nghiên ", "đôn ", "khuyến ", "tuân ", "giám ", "triển ");

    /** Syllables that no word is made of alone, and what may follow each. */
    private static final Map<String, Set<String>> HALVES =
            Map.of(
                    "tuyên",
                            words(
                                    "truyền bố dương án giáo thệ ngôn vận chiến huấn đọc xưng phạt"
                                            + " cáo úy uý"),
                    "nghiên", words("cứu mực bút"),
                    "đôn", words("đốc hậu quân"),
                    "khuyến",
                            words(
                                    "khích cáo nghị học nông công mại ngư lâm thiện tài dụ đọc diêm"
                                            + " thưởng mãi"),
                    "tuân", words("thủ theo hành lệnh phục"),
                    "giám", words("sát đốc định khảo thị hộ mục ngục quốc biên"),
                    "triển", words("khai lãm vọng hạn"));

    /** What "triển" and the others may follow instead. */
    private static final Set<String> BEHIND = words("phát tiến mở thi khai diễn");

    private static final Pattern WORD =
            Pattern.compile(
                    "(?<![\\p{L}-])(?:(\\p{L}+) )?(%s) (\\p{Ll}{2,7})(?![\\p{L}-])"
                            .formatted(
                                    HALVES.keySet().stream()
                                            .sorted()
                                            .collect(Collectors.joining("|"))));

    @Override
    public String code() {
        return "T03";
    }

    @Override
    public String article() {
        return CARE;
    }

    @Override
    public Hints hints() {
        return HINTS;
    }

    private static Set<String> words(String list) {
        return List.of(list.split(" ", -1)).stream().collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Stream<Finding> check(Spot spot) {
        return WORD.matcher(spot.text())
                .results()
                .filter(MissingHalf::lonely)
                .map(match -> finding(spot, match));
    }

    private static boolean lonely(MatchResult match) {
        boolean second =
                match.group(1) != null && BEHIND.contains(match.group(1).toLowerCase(Locale.ROOT));
        return !second && !HALVES.getOrDefault(match.group(2), Set.of()).contains(match.group(3));
    }

    private Finding finding(Spot spot, MatchResult match) {
        return new TextMatch(spot, match.start(2), match.end(3))
                .finding(
                        this,
                        Severity.WARNING,
                        "Có thể thiếu từ ở sau “%s”.".formatted(match.group(2)));
    }
}
