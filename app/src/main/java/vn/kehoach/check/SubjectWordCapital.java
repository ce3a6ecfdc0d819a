package vn.kehoach.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** B03: "Về việc" with a capital in the middle of a sentence. */
final class SubjectWordCapital implements ParagraphRule {
    private static final Hints HINTS = Hints.of("Về việc");

    private static final Pattern CAPITAL = Pattern.compile("Về(?<=[\\p{L}\\d],? Về)(?= việc )");

    @Override
    public String code() {
        return "B03";
    }

    @Override
    public String article() {
        return ANNEX_2 + "I";
    }

    @Override
    public Hints hints() {
        return HINTS;
    }

    @Override
    public Stream<Finding> check(Spot spot) {
        return Stream.of(spot)
                .filter(Spot::inBody)
                .flatMap(body -> TextMatch.in(body, CAPITAL))
                .map(
                        match ->
                                match.finding(
                                                this,
                                                Severity.WARNING,
                                                "Giữa câu viết thường: “về việc”.")
                                        .with(match.replacedBy("về")));
    }
}
