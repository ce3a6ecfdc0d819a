package vn.kehoach.check.wording;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.check.rule.Hints;
import vn.kehoach.check.rule.Rule;
import vn.kehoach.check.rule.Spot;
import vn.kehoach.check.rule.TextMatch;
import vn.kehoach.document.DateLine;
import vn.kehoach.document.Role;
import vn.kehoach.standard.AbolishedBody;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * T04: a body that the reform of 2025 abolished, in a paper dated since. Papers of before are cited
 * with the issuers they had, and a paragraph about the reform may name what was.
 */
final class ObsoleteBody implements Rule {
    /** What has a date or a number of before the reform in front of it. */
    private static final Pattern CITED =
            Pattern.compile("(?:19\\d\\d|20[01]\\d|202[0-5])(?!\\d)[^.;]*$");

    private static final Pattern PAST =
            Pattern.compile(
                    "(?iu)\\(cũ\\)| cũ(?!\\p{L})|trước đây|nay là|sáp nhập|hợp nhất|sắp xếp|chuyển"
                            + " về|tiếp nhận|giải thể|kết thúc hoạt động|không tổ chức|thành lập"
                            + "|bàn giao");

    private final String code;
    private final Map<String, AbolishedBody> bodies = new HashMap<>();
    private final Pattern names;
    private final Hints hints;

    ObsoleteBody(String code, List<AbolishedBody> abolished) {
        this.code = code;
        abolished.forEach(body -> bodies.put(body.name(), body));
        this.hints =
                new Hints(
                        abolished.stream()
                                .map(AbolishedBody::name)
                                .map(name -> name.substring(0, name.indexOf(' ') + 1))
                                .distinct()
                                .toList());
        this.names =
                Pattern.compile(
                        "(?<!\\p{L})(?:%s)(?! \\p{Lu})(?!\\p{L})"
                                .formatted(
                                        abolished.stream()
                                                .map(AbolishedBody::name)
                                                .collect(Collectors.joining("|"))));
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String article() {
        return CARE;
    }

    @Override
    public Stream<Finding> check(Draft draft) {
        if (!sinceReform(draft.document().header().dateLine())) {
            return Stream.empty();
        }
        var told = new HashSet<String>();
        return TextMatch.all(draft.everywhere(), hints, names)
                .filter(ObsoleteBody::ofToday)
                .filter(words -> told.add(words.words()))
                .map(this::finding);
    }

    /** Whether the paper bears a date of which so much is known. */
    static boolean sinceReform(DateLine line) {
        int year = number(line.year());
        LocalDate since = AbolishedBody.SINCE;
        return year > since.getYear()
                || (year == since.getYear() && number(line.month()) >= since.getMonthValue());
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    }

    /** Whether {@code words} tell of today, not of a paper or a state of before. */
    static boolean ofToday(TextMatch words) {
        Spot spot = words.spot();
        return spot.paragraph().role() != Role.BASIS
                && !PAST.matcher(spot.text()).find()
                && !CITED.matcher(spot.text().substring(0, words.from())).find();
    }

    private Finding finding(TextMatch words) {
        AbolishedBody body = Objects.requireNonNull(bodies.get(words.words()));
        return words.finding(
                this,
                Severity.WARNING,
                "Từ 01/07/2025 không còn %s; nay là %s (%s)."
                        .formatted(body.name(), body.successor(), body.source()));
    }
}
