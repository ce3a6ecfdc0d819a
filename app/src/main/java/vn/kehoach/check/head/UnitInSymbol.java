package vn.kehoach.check.head;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.check.rule.RecipientLine;
import vn.kehoach.check.rule.Rule;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.Header;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * N04: the drafting unit in a công văn's symbol is the one of its "Lưu:" line. People's committees
 * name the field there instead of a unit and are left alone, as are lines with several units.
 */
final class UnitInSymbol implements Rule {
    private static final Pattern SYMBOL = Pattern.compile("[^-]+-([\\p{Lu}&]+)");
    private static final Pattern ARCHIVE = Pattern.compile("Lưu\\s*:\\s*VT\\s*,\\s*([^,;]+)");

    @Override
    public String code() {
        return "N04";
    }

    @Override
    public String article() {
        return ANNEX_1 + "II.3b và II.9d";
    }

    @Override
    public Stream<Finding> check(Draft draft) {
        Header header = draft.document().header();
        var symbol = SYMBOL.matcher(header.number().symbol());
        boolean judged =
                header.type() == DocumentType.CONG_VAN
                        && symbol.matches()
                        && !header.number().symbol().startsWith("UBND");
        if (!judged) {
            return Stream.empty();
        }
        List<String> units =
                RecipientLine.of(draft.document()).stream()
                        .filter(RecipientLine::archive)
                        .map(line -> ARCHIVE.matcher(line.recipient().text()))
                        .filter(matcher -> matcher.matches())
                        .map(matcher -> matcher.group(1).strip())
                        .toList();
        return units.size() == 1 && differ(symbol.group(1), units.getFirst())
                ? Stream.of(finding(header.number(), symbol.group(1), units.getFirst()))
                : Stream.empty();
    }

    /** "TTBC" and "P.TTBC (3)" are one unit; a word that is no abbreviation is not compared. */
    private static boolean differ(String one, String other) {
        String a = letters(one);
        String b = letters(other.replaceFirst("\\(.*", ""));
        return other.matches("[\\p{Lu}&.]{2,}(?: ?\\(.*\\))?") && !a.contains(b) && !b.contains(a);
    }

    private static String letters(String unit) {
        return unit.replaceAll("\\P{L}", "").toUpperCase(Locale.ROOT);
    }

    private Finding finding(DocumentNumber number, String unit, String archive) {
        String message =
                "Ký hiệu ghi đơn vị soạn thảo “%s”, dòng “Lưu” ghi “%s”.".formatted(unit, archive);
        return finding(Severity.WARNING, Place.of(Part.NUMBER), number.printed(), message);
    }
}
