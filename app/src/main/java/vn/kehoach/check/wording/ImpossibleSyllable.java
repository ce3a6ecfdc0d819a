package vn.kehoach.check.wording;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.check.rule.ParagraphRule;
import vn.kehoach.check.rule.Spot;
import vn.kehoach.check.rule.TextMatch;
import vn.kehoach.text.Syllables;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * T03: a word that no Vietnamese syllable is spelled like ("tryuền", "tóan"), or two written as one
 * ("thựchiện"). Only words with a Vietnamese mark are judged, so foreign ones are passed over; so
 * are names, abbreviations and loan words of several syllables. Each word is told once.
 */
final class ImpossibleSyllable implements ParagraphRule {
    /** Words in small letters; none that touches a digit, a mark of another script or a slash. */
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{M}\\d/@.'’_-])\\p{Ll}{2,}(?![\\p{L}\\p{M}\\d/@'’_-])");

    private static final Pattern MARKED = Pattern.compile("[^a-zđ]");
    private static final Pattern VOWEL = Pattern.compile("[^bcdđghklmnpqrstvx]");

    /** Loan words written as one. */
    private static final Set<String> LOANS =
            Set.of(
                    "nilông",
                    "ximăng",
                    "bêtông",
                    "ôtô",
                    "môtô",
                    "ôxy",
                    "ôxi",
                    "ôzôn",
                    "cácbon",
                    "cacbonnát",
                    "kilôgam",
                    "kilômét",
                    "xentimét",
                    "milimét",
                    "môđun",
                    "xêmina",
                    "rađa",
                    "rađiô",
                    "sôcôla",
                    "karaôkê",
                    "axít",
                    "bazơ",
                    "prôtêin",
                    "virút",
                    "mêtan",
                    "êtanol",
                    "pôlime",
                    "xenlulô",
                    "amiăng",
                    "lôgô",
                    "lôgíc",
                    "panô",
                    "phôtô",
                    "tivi",
                    "vắcxin",
                    "vácxin",
                    "điôxít",
                    "điôxin",
                    "micrô",
                    "crôm",
                    "brôm",
                    "xêri",
                    "xirô",
                    "yôga",
                    "xichlô",
                    "vôlăng",
                    "viôlông");

    @Override
    public String code() {
        return "T03";
    }

    @Override
    public String article() {
        return CARE;
    }

    @Override
    public Stream<Finding> check(Spot spot) {
        return wrong(spot).map(match -> finding(spot, match));
    }

    @Override
    public Stream<Finding> check(Draft draft) {
        var told = new HashSet<String>();
        return draft.everywhere().stream()
                .flatMap(
                        spot ->
                                wrong(spot)
                                        .filter(match -> told.add(match.group()))
                                        .map(match -> finding(spot, match)));
    }

    private static Stream<MatchResult> wrong(Spot spot) {
        return WORD.matcher(spot.text()).results().filter(ImpossibleSyllable::wrong);
    }

    private static boolean wrong(MatchResult match) {
        String word = match.group();
        return MARKED.matcher(word).find()
                && VOWEL.matcher(word).find()
                && !Syllables.possible(word)
                && !LOANS.contains(word);
    }

    private Finding finding(Spot spot, MatchResult match) {
        String word = match.group();
        String message =
                parted(word)
                        .map("Thiếu dấu cách: “%s”."::formatted)
                        .orElse("Sai chính tả: “%s”.".formatted(word));
        return TextMatch.of(spot, match).finding(this, Severity.WARNING, message);
    }

    /** The two syllables that {@code word} may have been. */
    private static Optional<String> parted(String word) {
        return IntStream.range(2, word.length() - 1)
                .filter(
                        at ->
                                Syllables.possible(word.substring(0, at))
                                        && Syllables.possible(word.substring(at)))
                .mapToObj(at -> word.substring(0, at) + " " + word.substring(at))
                .reduce((_, longerFirst) -> longerFirst);
    }
}
