package vn.kehoach.office.drafting;

import vn.kehoach.directory.IssuerProfile;
import vn.kehoach.directory.IssuerProfile.DraftingUnit;
import vn.kehoach.document.Closing;
import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.RecipientList;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Signature;
import vn.kehoach.edit.AppendixReference;
import vn.kehoach.template.Filling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A new document of an agency: a template's skeleton with what the agency's profile says. What only
 * the clerk can say stays a placeholder; number, day and month stay blank until the paper is issued
 * (NĐ 30/2020, Phụ lục I, II.3 and 4).
 *
 * @param unit that drafts it
 * @param signer who is to sign it
 * @param year in which it is to be issued
 */
public record Beginning(
        IssuerProfile profile, Optional<DraftingUnit> unit, Optional<Signature> signer, int year) {
    /** A number and symbol of which only the type's code is known. */
    private static final Pattern OPEN = Pattern.compile(" số …/\\p{Lu}+-…");

    private static final String COMMITTEE = "ủy ban nhân dân ";

    /** Types whose receivers are the agency's usual ones, not those of the single paper. */
    private static final Set<DocumentType> TO_THE_USUAL =
            Set.of(
                    DocumentType.KE_HOACH,
                    DocumentType.CHUONG_TRINH,
                    DocumentType.QUYET_DINH,
                    DocumentType.THONG_BAO);

    /** The document that begins as {@code skeleton} says. */
    public OfficialDocument of(OfficialDocument skeleton) {
        Header header = skeleton.header();
        OfficialDocument headed =
                skeleton.withHeader(
                                header.withParentAgency(capitals(profile.parent()))
                                        .withIssuer(issuer(header))
                                        .withDateLine(
                                                new DateLine(
                                                        profile.place(),
                                                        "",
                                                        "",
                                                        Integer.toString(year))))
                        .withClosing(closing(header.type(), skeleton.closing()));
        return Filling.fill(referring(Filling.fill(headed, values())), values());
    }

    /** Its appendices name it by its own symbol, as those do that are added later. */
    private static OfficialDocument referring(OfficialDocument document) {
        RichText own = RichText.plain(AppendixReference.of(document));
        return document.withAppendices(
                document.appendices().stream()
                        .map(
                                appendix ->
                                        OPEN.matcher(appendix.reference().text()).find()
                                                ? appendix.withReference(own)
                                                : appendix)
                        .toList());
    }

    private List<String> issuer(Header header) {
        return profile.name().isEmpty() ? header.issuer() : capitals(profile.name());
    }

    private Closing closing(DocumentType type, Closing closing) {
        List<RecipientList> lists =
                TO_THE_USUAL.contains(type) && !profile.recipients().isEmpty()
                        ? closing.recipients().stream()
                                .map(list -> UsualRecipients.in(list, profile.recipients()))
                                .toList()
                        : closing.recipients();
        return new Closing(lists, signer.map(List::of).orElse(closing.signatures()));
    }

    private Map<String, String> values() {
        var values = new HashMap<String, String>();
        put(values, "[TÊN VIẾT TẮT]", profile.abbreviation());
        unit.ifPresent(
                drafting -> {
                    String brief = drafting.abbreviation();
                    put(values, "[ĐƠN VỊ]", brief);
                    put(values, "[đơn vị soạn thảo]", brief.isBlank() ? drafting.name() : brief);
                });
        String name = String.join(" ", profile.name());
        // Capitals do not tell which words of a name are written large.
        if (!name.equals(name.toUpperCase(Locale.ROOT))) {
            put(values, "[tên cơ quan ban hành]", name);
            put(values, "[Tên cơ quan ban hành]", name);
            if (name.toLowerCase(Locale.ROOT).startsWith(COMMITTEE)) {
                put(values, "[tên tỉnh hoặc xã]", name.substring(COMMITTEE.length()));
            }
        }
        head().ifPresent(head -> put(values, "[THẨM QUYỀN BAN HÀNH]", head));
        return values;
    }

    private static void put(Map<String, String> values, String placeholder, String value) {
        if (!value.isBlank()) {
            values.put(placeholder, value);
        }
    }

    /** Who decides: "GIÁM ĐỐC SỞ NỘI VỤ", or the collective that signs by TM. */
    private Optional<String> head() {
        String agency = String.join(" ", capitals(profile.name()));
        if (agency.isEmpty() || signer.isEmpty()) {
            return Optional.empty();
        }
        var lines = new ArrayList<>(signer.get().authority());
        lines.addAll(signer.get().title());
        return lines.stream()
                .findFirst()
                .map(
                        line ->
                                line.startsWith("TM.")
                                        ? agency
                                        : Authority.withoutForm(line) + " " + agency);
    }

    private static List<String> capitals(List<String> lines) {
        return lines.stream().map(line -> line.toUpperCase(Locale.ROOT)).toList();
    }
}
