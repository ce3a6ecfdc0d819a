package vn.kehoach.check;

import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * T01: capitals in the names of departments and ministries ("Sở Tài Nguyên và Môi trường"). Only
 * known names are judged; names all in capitals are not.
 */
final class AgencyCapitals implements ParagraphRule {
    private static final Pattern NAME =
            Pattern.compile(
                    "(?<!\\p{L})(?:Sở|Bộ) ("
                            + AgencyNames.FIELDS.stream()
                                    .sorted(Comparator.comparingInt(String::length).reversed())
                                    .map(AgencyCapitals::anyTone)
                                    .collect(Collectors.joining("|"))
                            + ")(?!\\p{L})",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public String code() {
        return "T01";
    }

    @Override
    public String article() {
        return ANNEX_2 + "IV.1a";
    }

    private static String anyTone(String name) {
        return name.replace("hóa", "h(?:óa|oá)");
    }

    @Override
    public Stream<Finding> check(Spot spot) {
        return NAME.matcher(spot.text()).results().flatMap(match -> judged(spot, match));
    }

    private Stream<Finding> judged(Spot spot, MatchResult match) {
        String printed = match.group(1);
        String right = right(printed);
        boolean typeSmall = Character.isLowerCase(match.group().charAt(0));
        boolean allCapitals = printed.chars().noneMatch(Character::isLowerCase);
        if (printed.equals(right) || typeSmall || allCapitals) {
            return Stream.empty();
        }
        var name = new TextMatch(spot, match.start(1), match.end(1));
        return Stream.of(
                name.finding(
                                this,
                                Severity.WARNING,
                                "Viết hoa tên cơ quan: “%s”."
                                        .formatted(match.group().substring(0, 2) + " " + right))
                        .with(name.replacedBy(right)));
    }

    /** The known name in the tone style of what is printed. */
    private static String right(String printed) {
        String known =
                AgencyNames.FIELDS.stream()
                        .filter(name -> name.equalsIgnoreCase(oldTone(printed)))
                        .findFirst()
                        .orElse(printed);
        return oldTone(printed).equals(printed) ? known : known.replace("hóa", "hoá");
    }

    private static String oldTone(String name) {
        return name.replace("hoá", "hóa").replace("Hoá", "Hóa").replace("HOÁ", "HÓA");
    }
}
