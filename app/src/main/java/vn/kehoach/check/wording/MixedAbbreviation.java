package vn.kehoach.check.wording;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.check.rule.Hints;
import vn.kehoach.check.rule.Rule;
import vn.kehoach.check.rule.TextMatch;
import vn.kehoach.document.Role;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * B05: a body named in full here and by its letters there. Told once, at the first of the rarer
 * way; a paper that introduces the letters in brackets may use both.
 */
final class MixedAbbreviation implements Rule {
    /** A name in full, its letters, and what introduces the letters. */
    private record Pair(Pattern full, Pattern brief, Pattern introduced) {
        static Pair of(String full, String letters) {
            return new Pair(
                    Pattern.compile(full),
                    Pattern.compile("(?<![\\p{L}/-])" + letters + "(?![\\p{L}])"),
                    Pattern.compile("\\([^()]*" + letters + "\\)"));
        }
    }

    private static final List<Pair> PAIRS =
            List.of(
                    Pair.of("(?:Ủy|Uỷ) ban nhân dân", "UBND"),
                    Pair.of("Hội đồng nhân dân", "HĐND"));

    private static final Hints HINTS = Hints.of("an nhân dân", "UBND", "ồng nhân dân", "HĐND");

    /** What stands before the issuer of a cited paper. */
    private static final Pattern ISSUED = Pattern.compile("\\d{4},? của $");

    @Override
    public String code() {
        return "B05";
    }

    @Override
    public String article() {
        return CARE;
    }

    @Override
    public Stream<Finding> check(Draft draft) {
        return PAIRS.stream().flatMap(pair -> mixed(draft, pair));
    }

    private Stream<Finding> mixed(Draft draft, Pair pair) {
        List<TextMatch> full = acting(draft, pair.full);
        List<TextMatch> brief = acting(draft, pair.brief);
        if (full.isEmpty()
                || brief.isEmpty()
                || TextMatch.all(draft.body(), pair.introduced).findAny().isPresent()) {
            return Stream.empty();
        }
        boolean mostlyBrief = brief.size() > full.size();
        TextMatch rarer = mostlyBrief ? full.getFirst() : brief.getFirst();
        TextMatch usual = mostlyBrief ? brief.getFirst() : full.getFirst();
        return Stream.of(
                rarer.finding(
                        this,
                        Severity.WARNING,
                        "Chỗ viết “%s”, chỗ viết “%s”; nên thống nhất hoặc giải thích chữ viết tắt."
                                .formatted(rarer.words(), usual.words())));
    }

    /** Without those in a basis that belong to the title of a cited paper. */
    private static List<TextMatch> acting(Draft draft, Pattern pattern) {
        return TextMatch.all(draft.body(), HINTS, pattern)
                .filter(words -> words.spot().paragraph().role() != Role.BASIS || issues(words))
                .toList();
    }

    private static boolean issues(TextMatch words) {
        return ISSUED.matcher(words.spot().text().substring(0, words.from())).find();
    }
}
