package vn.kehoach.office.drafting;

import vn.kehoach.document.Addressee;
import vn.kehoach.document.Closing;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Part;
import vn.kehoach.document.Passage;
import vn.kehoach.document.Passages;
import vn.kehoach.document.Place;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.Signature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what the head and the end of a document still lack before it can go to be signed. Number
 * and date are no gaps: they come when it is issued.
 */
public final class Gaps {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\[\\p{L}[^\\[\\]]*]");

    /** Types that always name whom they address (NĐ 30/2020, Phụ lục I, II.9b). */
    private static final Set<DocumentType> ADDRESSED =
            Set.of(DocumentType.CONG_VAN, DocumentType.TO_TRINH);

    private final List<Gap> found = new ArrayList<>();

    private Gaps() {}

    /** The gaps of the head and the end, in the order of the paper. */
    public static List<Gap> of(Header header, List<Addressee> addressees, Closing closing) {
        var gaps = new Gaps();
        gaps.header(header);
        gaps.addressees(header, addressees);
        gaps.closing(closing);
        return List.copyOf(gaps.found);
    }

    /** The gaps of the head and the end of {@code document}, in the order of the paper. */
    public static List<Gap> of(OfficialDocument document) {
        return of(document.header(), document.addressees(), document.closing());
    }

    /** Where the clerk begins to write: at the first gap of the head, else of the text. */
    public static Optional<Gap> first(OfficialDocument document) {
        var gaps = new Gaps();
        gaps.header(document.header());
        gaps.addressees(document.header(), document.addressees());
        for (Passage passage : Passages.of(document)) {
            if (gaps.found.isEmpty()) {
                gaps.placeholders(passage.place(), passage.text(), "nội dung");
            }
        }
        return gaps.found.stream().findFirst();
    }

    private void header(Header header) {
        lines(Part.PARENT_AGENCY, header.parentAgency(), "cơ quan chủ quản");
        if (header.issuer().isEmpty()) {
            missing(Place.of(Part.ISSUER), "cơ quan ban hành");
        }
        lines(Part.ISSUER, header.issuer(), "cơ quan ban hành");
        if (!header.number().separator().isEmpty()) {
            said(Place.of(Part.NUMBER), header.number().symbol(), "ký hiệu");
        }
        said(Place.of(Part.DATE_LINE), header.dateLine().place(), "địa danh");
        if (header.type() != DocumentType.CONG_VAN) {
            said(Place.of(Part.TYPE), header.typeName(), "tên loại");
        }
        said(Place.of(Part.SUBJECT), header.subject().text(), "trích yếu");
    }

    private void addressees(Header header, List<Addressee> addressees) {
        if (addressees.isEmpty() && ADDRESSED.contains(header.type())) {
            missing(Place.of(Part.ADDRESSEES), "nơi kính gửi");
        }
        for (int i = 0; i < addressees.size(); i++) {
            said(Place.of(Part.ADDRESSEES, i), addressees.get(i).text(), "nơi kính gửi");
        }
    }

    private void closing(Closing closing) {
        if (closing.recipients().isEmpty()) {
            missing(Place.of(Part.RECIPIENTS), "nơi nhận");
        }
        for (int list = 0; list < closing.recipients().size(); list++) {
            List<Recipient> lines = closing.recipients().get(list).recipients();
            for (int i = 0; i < lines.size(); i++) {
                said(Place.of(Part.RECIPIENTS, list, i), lines.get(i).text(), "nơi nhận");
            }
        }
        if (closing.signatures().isEmpty()) {
            missing(Place.of(Part.SIGNATURE), "người ký");
        }
        for (int block = 0; block < closing.signatures().size(); block++) {
            signature(block, closing.signatures().get(block));
        }
    }

    private void signature(int block, Signature signature) {
        var offices = new ArrayList<>(signature.authority());
        offices.addAll(signature.title());
        if (offices.isEmpty()) {
            missing(Place.of(Part.SIGNATURE, block, 0), "chức vụ người ký");
        }
        for (int i = 0; i < offices.size(); i++) {
            said(Place.of(Part.SIGNATURE, block, i), offices.get(i), "chức vụ người ký");
        }
        // An office that is still missing stands on paper as one line.
        int line = Math.max(1, offices.size());
        said(Place.of(Part.SIGNATURE, block, line), signature.name(), "họ tên người ký");
    }

    private void lines(Part part, List<String> lines, String what) {
        for (int i = 0; i < lines.size(); i++) {
            placeholders(Place.of(part, i), lines.get(i), what);
        }
    }

    private void said(Place place, String text, String what) {
        if (text.isBlank()) {
            missing(place, what);
        } else {
            placeholders(place, text, what);
        }
    }

    private void missing(Place place, String what) {
        found.add(new Gap(place, what, 0, 0));
    }

    private void placeholders(Place place, String text, String what) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(new Gap(place, what, matcher.start(), matcher.end()));
        }
    }
}
