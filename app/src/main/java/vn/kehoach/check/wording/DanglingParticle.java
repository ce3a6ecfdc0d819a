package vn.kehoach.check.wording;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.Hints;
import vn.kehoach.check.rule.ParagraphRule;
import vn.kehoach.check.rule.Spot;
import vn.kehoach.check.rule.TextMatch;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** T03: a word is missing behind a particle that cannot end a clause ("cổng của, theo"). */
final class DanglingParticle implements ParagraphRule {
    private static final Hints HINTS =
            Hints.of(
                    "của,", "của;", "của.", "của ,", "của ;", "của .", "những,", "những;", "những.",
                    "những ,", "những ;", "những .", "các,", "các;", "các.", "các ,", "các ;",
                    "các .", "nhằm,", "nhằm;", "nhằm.", "nhằm ,", "nhằm ;", "nhằm .", "và;", "và.",
                    "và ;", "và .", "hoặc;", "hoặc.", "hoặc ;", "hoặc .");

    private static final Pattern PARTICLE =
            Pattern.compile(
                    "(?<=\\p{L} )(?:(?:của|những|các|nhằm)(?= ?[,;.](?:\\s|$))|(?:và|hoặc)(?="
                            + " ?[;.](?:\\s|$)))(?! ?\\.\\.)");

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

    @Override
    public Stream<Finding> check(Spot spot) {
        return TextMatch.in(spot, PARTICLE)
                .map(
                        words ->
                                words.finding(
                                        this,
                                        Severity.WARNING,
                                        "Có thể thiếu từ ở sau “%s”.".formatted(words.words())));
    }
}
