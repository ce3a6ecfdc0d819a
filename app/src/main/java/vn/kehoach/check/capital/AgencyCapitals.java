package vn.kehoach.check.capital;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.AgencyNames;
import vn.kehoach.check.rule.Hints;
import vn.kehoach.check.rule.ParagraphRule;
import vn.kehoach.check.rule.Spot;
import vn.kehoach.check.rule.TextMatch;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * T01: the names of departments, ministries and offices: capitals ("Sở Tài Nguyên và Môi trường")
 * and the words that join them ("Phòng Văn hóa thông tin"). Only known names are judged; names all
 * in capitals are not.
 */
final class AgencyCapitals implements ParagraphRule {
    private static final Hints HINTS = Hints.of("Sở ", "Bộ ", "Phòng ", "SỞ ", "BỘ ");

    private static final Pattern NAME =
            Pattern.compile(
                    "(?<!\\p{L})(?:(?:Sở|Bộ) (%s)|Phòng (%s))(?!\\p{L}| (?:và|,) \\p{Lu})"
                            .formatted(anyOf(AgencyNames.FIELDS), anyOf(AgencyNames.OFFICES)),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public String code() {
        return "T01";
    }

    @Override
    public String article() {
        return ANNEX_2 + "IV.1a";
    }

    @Override
    public Hints hints() {
        return HINTS;
    }

    private static String anyOf(List<String> names) {
        return names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(AgencyCapitals::loosely)
                .collect(Collectors.joining("|"));
    }

    /** In either tone style, with or without what joins the parts of the name. */
    private static String loosely(String name) {
        return name.replace("hóa", "h(?:óa|oá)")
                .replace(" và ", "(?: và)? ")
                .replace(", ", ",? ")
                .replace(" - ", "(?: [-–]|,)? ");
    }

    @Override
    public Stream<Finding> check(Spot spot) {
        return NAME.matcher(spot.text()).results().flatMap(match -> judged(spot, match));
    }

    private Stream<Finding> judged(Spot spot, MatchResult match) {
        int group = match.group(1) == null ? 2 : 1;
        String printed = match.group(group);
        String right = right(group == 1 ? AgencyNames.FIELDS : AgencyNames.OFFICES, printed);
        boolean typeSmall = Character.isLowerCase(match.group().charAt(0));
        boolean allCapitals = printed.chars().noneMatch(Character::isLowerCase);
        if (printed.replace('–', '-').equals(right) || typeSmall || allCapitals) {
            return Stream.empty();
        }
        var name = new TextMatch(spot, match.start(group), match.end(group));
        String type = match.group().substring(0, match.group().indexOf(' '));
        return Stream.of(
                name.finding(
                                this,
                                Severity.WARNING,
                                "Viết đúng tên cơ quan: “%s %s”.".formatted(type, right))
                        .with(name.replacedBy(right)));
    }

    /** The known name in the tone style of what is printed. */
    private static String right(List<String> names, String printed) {
        String known =
                names.stream()
                        .filter(name -> letters(name).equals(letters(oldTone(printed))))
                        .findFirst()
                        .orElse(printed);
        return oldTone(printed).equals(printed) ? known : known.replace("hóa", "hoá");
    }

    /** Small letters without what joins the parts of a name. */
    private static String letters(String name) {
        return bare(name).replace(" và ", " ").replaceAll("[ ,–-]+", " ");
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String oldTone(String name) {
        return name.replace("hoá", "hóa").replace("Hoá", "Hóa").replace("HOÁ", "HÓA");
    }
}
