package vn.kehoach.office.newyear;

import vn.kehoach.check.Checker;
import vn.kehoach.document.Addressee;
import vn.kehoach.document.DateLine;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;
import vn.kehoach.document.Signature;
import vn.kehoach.standard.AbolishedBody;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Flags units that the reform of 2025 abolished: in the text as the check finds them (T04), and in
 * the lines of the head and the end, which name who acts today.
 */
public final class AbolishedUnits implements FlagSource {
    private static final Pattern DISTRICT =
            Pattern.compile("(?iu)(?<!\\p{L})(?:huyện|quận|thị xã|thị trấn|cấp huyện)(?!\\p{L})");

    private final Checker checker;

    public AbolishedUnits(Checker checker) {
        this.checker = checker;
    }

    @Override
    public List<YearFlag> flags(OfficialDocument draft) {
        DateLine line = draft.header().dateLine();
        if (!line.year().matches("\\d{4}")
                || Integer.parseInt(line.year()) < AbolishedBody.SINCE.getYear()) {
            return List.of();
        }
        OfficialDocument atYearsEnd =
                draft.withHeader(
                        draft.header()
                                .withDateLine(new DateLine(line.place(), "31", "12", line.year())));
        Stream<YearFlag> text =
                checker.check(atYearsEnd).stream()
                        .filter(finding -> finding.code().equals("T04"))
                        .map(
                                finding ->
                                        flag(
                                                finding.place(),
                                                finding.excerpt(),
                                                finding.message()));
        return Stream.concat(text, lines(draft).stream()).toList();
    }

    private static List<YearFlag> lines(OfficialDocument draft) {
        var flags = new ArrayList<YearFlag>();
        List<String> parent = draft.header().parentAgency();
        for (int i = 0; i < parent.size(); i++) {
            look(parent.get(i), Place.of(Part.PARENT_AGENCY, i), flags);
        }
        List<String> issuer = draft.header().issuer();
        for (int i = 0; i < issuer.size(); i++) {
            look(issuer.get(i), Place.of(Part.ISSUER, i), flags);
        }
        List<Addressee> addressees = draft.addressees();
        for (int i = 0; i < addressees.size(); i++) {
            look(addressees.get(i).text(), Place.of(Part.ADDRESSEES, i), flags);
        }
        List<RecipientList> lists = draft.closing().recipients();
        for (int list = 0; list < lists.size(); list++) {
            List<Recipient> recipients = lists.get(list).recipients();
            for (int i = 0; i < recipients.size(); i++) {
                look(recipients.get(i).text(), Place.of(Part.RECIPIENTS, list, i), flags);
            }
        }
        signatures(draft.closing().signatures(), flags);
        return flags;
    }

    private static void signatures(List<Signature> signatures, List<YearFlag> flags) {
        for (int block = 0; block < signatures.size(); block++) {
            List<String> authority = signatures.get(block).authority();
            for (int i = 0; i < authority.size(); i++) {
                look(authority.get(i), Place.of(Part.SIGNATURE, block, i), flags);
            }
        }
    }

    private static void look(String line, Place place, List<YearFlag> flags) {
        String small = line.toLowerCase(Locale.ROOT);
        Stream.concat(
                        AbolishedBody.verifiedOnes().stream(),
                        AbolishedBody.rememberedOnes().stream())
                .filter(body -> small.contains(body.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(
                        body ->
                                flags.add(
                                        flag(
                                                place,
                                                line,
                                                "Từ 01/07/2025 không còn %s; nay là %s (%s)."
                                                        .formatted(
                                                                body.name(),
                                                                body.successor(),
                                                                body.source()))));
        if (DISTRICT.matcher(line).find()) {
            flags.add(
                    flag(
                            place,
                            line,
                            "Từ 01/07/2025 không còn cấp huyện, thị trấn (Luật 72/2025/QH15)."));
        }
    }

    private static YearFlag flag(Place place, String words, String message) {
        return new YearFlag(YearFlag.Kind.ABOLISHED, place, words, message);
    }
}
