package vn.kehoach.check;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** T02: a word from abroad spelled in two ways ("ni lông" and "nilon"). Told once, at the rarer. */
final class MixedLoanWord implements Rule {
    /** Spellings of one word, each as clerks write it. */
    private static final List<Pattern> WORDS =
            Stream.of(
                            "ni lông|ni-lông|ni long|nilông|nilon|ni lon|nylon",
                            "pa nô|pa-nô|pano|panô",
                            "vi rút|vi-rút|virut|virus",
                            "bê tông|bê-tông",
                            "ô xy|ô-xy|ôxy|oxy|ô-xi",
                            "xi măng|xi-măng",
                            "ca mê ra|ca-mê-ra|camera",
                            "áp phích|áp-phích",
                            "in-tơ-nét|in tơ nét|internet",
                            "vi đê ô|vi-đê-ô|video",
                            "lô gô|lô-gô|logo",
                            "ki lô mét|ki-lô-mét|kilômét|kilomet")
                    .map(
                            word ->
                                    Pattern.compile(
                                            "(?iu)(?<!\\p{L})(?:%s)(?!\\p{L})".formatted(word)))
                    .toList();

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
        return WORDS.stream().flatMap(word -> mixed(draft, word));
    }

    private Stream<Finding> mixed(Draft draft, Pattern word) {
        List<List<TextMatch>> spellings =
                TextMatch.all(draft.body(), word)
                        .collect(
                                Collectors.groupingBy(
                                        match -> match.words().toLowerCase(Locale.ROOT),
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
}
