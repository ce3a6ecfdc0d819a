package vn.kehoach.check.wording;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.check.rule.RecipientLine;
import vn.kehoach.check.rule.Rule;
import vn.kehoach.check.rule.Spot;
import vn.kehoach.check.rule.TextMatch;
import vn.kehoach.standard.Abbreviations;
import vn.kehoach.text.Folding;
import vn.kehoach.text.LetterCase;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * B05: an abbreviation that neither the paper nor common use explains. One that stands in brackets
 * somewhere, or whose words follow each other somewhere, counts as explained; names from abroad and
 * words all in capitals are none. Tables are full of firms' names and not read. In Nơi nhận only
 * abbreviated place names ("TPLM") are judged.
 */
final class UndefinedAbbreviation implements Rule {
    private static final Pattern LETTERS =
            Pattern.compile(
                    "(?<![\\p{L}\\d/&.(“\"–-]|\\p{Lu} )(?![IVXLC]+(?!\\p{L}))[A-EGHIK-VXYĐ]{3,8}"
                            + "(?![\\p{L}\\d/&–-]| \\p{Lu}{2}|\\.\\p{L})");

    private static final Pattern FOREIGN = Pattern.compile("[AEIOU].*[AEIOU]");
    private static final Pattern PLACE =
            Pattern.compile("(?<!\\p{L})TP(?!HCM|HN|HP|ĐN|CT)[A-ZĐ]{2,3}(?!\\p{L})");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");

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
        var judged = new HashSet<String>();
        List<TextMatch> unknown =
                draft.body().stream()
                        .filter(spot -> !LetterCase.isCapitals(spot.text()))
                        .flatMap(spot -> TextMatch.all(List.of(spot), LETTERS))
                        .filter(match -> unknown(match.words()) && judged.add(match.words()))
                        .toList();
        return Stream.concat(
                unexplained(draft, unknown),
                RecipientLine.of(draft.document()).stream().flatMap(this::place));
    }

    private static boolean unknown(String letters) {
        return !Abbreviations.known(letters) && !FOREIGN.matcher(letters).find();
    }

    /** Only papers with an unknown abbreviation are searched for what explains it. */
    private Stream<Finding> unexplained(Draft draft, List<TextMatch> unknown) {
        if (unknown.isEmpty()) {
            return Stream.empty();
        }
        String all = draft.everywhere().stream().map(Spot::text).collect(Collectors.joining("\n"));
        String initials = initials(all);
        return unknown.stream()
                .filter(match -> !initials.contains(match.words()))
                .filter(match -> !inBrackets(match.words()).matcher(all).find())
                .map(this::finding);
    }

    private static Pattern inBrackets(String letters) {
        return Pattern.compile(
                "\\((?:[^()]{0,80}(?:tắt|là|:) )?[“\"]?%1$s[”\"]?\\)|%1$s ?[(:=]"
                        .formatted(letters));
    }

    /**
     * The first letters of all words but "và", in capitals; abbreviations themselves count as one.
     */
    private static String initials(String text) {
        return WORDS.splitAsStream(text)
                .filter(word -> !word.isEmpty() && !word.equals("và"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                .map(UndefinedAbbreviation::bare)
                .collect(Collectors.joining());
    }

    /** Â, Ă as A and so on; Đ stays. */
    private static String bare(String letter) {
        return letter.equals("Đ") ? letter : Folding.fold(letter).toUpperCase(Locale.ROOT);
    }

    private Finding finding(TextMatch match) {
        return match.finding(
                this,
                Severity.WARNING,
                "Chữ viết tắt “%s” chưa được giải thích trong văn bản.".formatted(match.words()));
    }

    private Stream<Finding> place(RecipientLine line) {
        return PLACE.matcher(line.printed())
                .results()
                .map(
                        match ->
                                finding(
                                        Severity.WARNING,
                                        line.place(),
                                        line.printed(),
                                        "Không viết tắt tên địa danh: “%s”."
                                                .formatted(match.group())));
    }
}
