package vn.kehoach.check.wording;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.check.rule.Hints;
import vn.kehoach.check.rule.Rule;
import vn.kehoach.check.rule.TextMatch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * B03: the name of a day, a programme or a movement with capitals here and without there. Names at
 * the beginning of a sentence say nothing; each name is told once, at its first rarer spelling.
 */
final class InconsistentName implements Rule {
    /** A class word and the three syllables behind it, in the middle of a sentence. */
    private static final Pattern NAME =
            Pattern.compile(
                    "(?<=[\\p{L}\\d,;] )(?iu:ngày|tháng|tuần lễ|chương trình|đề án|phong trào|cuộc"
                        + " thi|hội thi|giải thưởng|cuộc vận động)(?: \\p{L}{2,7}){3}(?!\\p{L})");

    /** Without first letters, which may be capital. */
    private static final Hints HINTS =
            Hints.of(
                    "gày ",
                    "háng ",
                    "uần lễ ",
                    "hương trình ",
                    "ề án ",
                    "hong trào ",
                    "uộc thi ",
                    "ội thi ",
                    "iải thưởng ",
                    "uộc vận động ");

    @Override
    public String code() {
        return "B03";
    }

    @Override
    public String article() {
        return ANNEX_2 + "V";
    }

    @Override
    public Stream<Finding> check(Draft draft) {
        Map<String, List<TextMatch>> names =
                TextMatch.all(draft.body(), HINTS, NAME)
                        .collect(
                                Collectors.groupingBy(
                                        name -> name.words().toLowerCase(Locale.ROOT),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return names.values().stream().flatMap(this::rarer);
    }

    private Stream<Finding> rarer(List<TextMatch> name) {
        var spellings =
                name.stream()
                        .collect(
                                Collectors.groupingBy(
                                        TextMatch::words, LinkedHashMap::new, Collectors.toList()));
        var byUse = new ArrayList<>(spellings.values());
        byUse.sort((one, other) -> Integer.compare(one.size(), other.size()));
        boolean named = spellings.keySet().stream().anyMatch(InconsistentName::capitalInside);
        if (byUse.size() < 2 || !named) {
            return Stream.empty();
        }
        TextMatch odd = byUse.getFirst().getFirst();
        String usual = byUse.getLast().getFirst().words();
        return Stream.of(
                odd.finding(
                        this,
                        Severity.WARNING,
                        "Tên này chỗ viết “%s…”, chỗ viết “%s…”; nên thống nhất."
                                .formatted(odd.words(), usual)));
    }

    /** A capital at the first letter alone may be the class word's own. */
    private static boolean capitalInside(String spelling) {
        return spelling.chars().anyMatch(Character::isUpperCase);
    }
}
