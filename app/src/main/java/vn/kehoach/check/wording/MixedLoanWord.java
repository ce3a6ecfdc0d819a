package vn.kehoach.check.wording;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.check.rule.Hints;
import vn.kehoach.check.rule.Rule;
import vn.kehoach.check.rule.TextMatch;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** T02: a word from abroad spelled in two ways ("ni lông" and "nilon"). Told once, at the rarer. */
final class MixedLoanWord implements Rule {
    /** The spellings of each word, as clerks write it. */
    private static final List<List<String>> WORDS =
            List.of(
                    List.of("ni lông", "ni-lông", "ni long", "nilông", "nilon", "ni lon", "nylon"),
                    List.of("pa nô", "pa-nô", "pano", "panô"),
                    List.of("vi rút", "vi-rút", "virut", "virus"),
                    List.of("bê tông", "bê-tông"),
                    List.of("ô xy", "ô-xy", "ôxy", "oxy", "ô-xi"),
                    List.of("xi măng", "xi-măng"),
                    List.of("ca mê ra", "ca-mê-ra", "camera"),
                    List.of("áp phích", "áp-phích"),
                    List.of("in-tơ-nét", "in tơ nét", "internet"),
                    List.of("vi đê ô", "vi-đê-ô", "video"),
                    List.of("lô gô", "lô-gô", "logo"),
                    List.of("ki lô mét", "ki-lô-mét", "kilômét", "kilomet"));

    private static final Pattern SPELLING =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:%s)(?!\\p{L})"
                            .formatted(
                                    WORDS.stream()
                                            .flatMap(List::stream)
                                            .collect(Collectors.joining("|"))));

    /** Without first letters, which may be capital. */
    private static final Hints HINTS =
            new Hints(WORDS.stream().flatMap(List::stream).map(word -> word.substring(1)).toList());

    @Override
    public String code() {
        return "T02";
    }

    @Override
    public String article() {
        return CARE;
    }

    @Override
    public Stream<Finding> check(Draft draft) {
        List<TextMatch> written = TextMatch.all(draft.body(), HINTS, SPELLING).toList();
        return WORDS.stream().flatMap(word -> mixed(written, word));
    }

    private Stream<Finding> mixed(List<TextMatch> written, List<String> word) {
        List<List<TextMatch>> spellings =
                written.stream()
                        .filter(match -> word.contains(small(match)))
                        .collect(
                                Collectors.groupingBy(
                                        MixedLoanWord::small,
                                        LinkedHashMap::new,
                                        Collectors.toList()))
                        .values()
                        .stream()
                        .sorted(Comparator.comparingInt(List::size))
                        .toList();
        if (spellings.size() < 2) {
            return Stream.empty();
        }
        TextMatch rarer = spellings.getFirst().getFirst();
        return Stream.of(
                rarer.finding(
                        this,
                        Severity.WARNING,
                        "Chỗ viết “%s”, chỗ viết “%s”; nên thống nhất."
                                .formatted(rarer.words(), spellings.getLast().getFirst().words())));
    }

    private static String small(TextMatch match) {
        return match.words().toLowerCase(Locale.ROOT);
    }
}
