package vn.kehoach.template;

import vn.kehoach.document.Addressee;
import vn.kehoach.document.Appendix;
import vn.kehoach.document.Closing;
import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Orientation;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Signature;
import vn.kehoach.standard.TypeCodes;

import java.util.List;
import java.util.stream.Stream;

/**
 * What stands around the body of a skeleton: who issues it, what it is about, who receives and who
 * signs it.
 *
 * @param symbol behind the number; empty for one to be filled in
 */
record Frame(
        List<String> parentAgency,
        List<String> issuer,
        DocumentType type,
        String symbol,
        String subject,
        List<Addressee> addressees,
        List<String> recipients,
        Signature signature) {
    static final String PARENT = "[CƠ QUAN CHỦ QUẢN]";
    static final Signature DIRECTOR = new Signature(List.of(), List.of("GIÁM ĐỐC"), "", List.of());
    private static final String ABBREVIATION = "[TÊN VIẾT TẮT]";
    private static final String DRAFTING_UNIT = "[đơn vị soạn thảo]";

    /** A paper of a department, whose name is still to be filled in. */
    static Frame of(DocumentType type, String subject, String... recipients) {
        return new Frame(
                List.of(PARENT),
                List.of(),
                type,
                symbol(type),
                subject,
                List.of(),
                List.of(recipients),
                DIRECTOR);
    }

    /** A named type's code, then the agency; of a công văn, the agency and who drafted it. */
    private static String symbol(DocumentType type) {
        return TypeCodes.of(type)
                .map(code -> code + "-" + ABBREVIATION)
                .orElse(ABBREVIATION + "-[ĐƠN VỊ]");
    }

    Frame to(Addressee... lines) {
        return new Frame(
                parentAgency, issuer, type, symbol, subject, List.of(lines), recipients, signature);
    }

    /** A paper of an agency that has no other above it. */
    Frame from(List<String> agency, String itsSymbol, Signature signer) {
        return new Frame(
                List.of(), agency, type, itsSymbol, subject, addressees, recipients, signer);
    }

    OfficialDocument around(Body body, Appendix... appendices) {
        return new OfficialDocument(
                header(),
                addressees,
                body.blocks(),
                Orientation.PORTRAIT,
                closing(),
                List.of(appendices),
                List.of());
    }

    private Header header() {
        return new Header(
                parentAgency,
                issuer,
                true,
                new DocumentNumber("", "/", symbol),
                DateLine.BLANK,
                type,
                type == DocumentType.CONG_VAN ? "" : type.printed(),
                RichText.plain(subject));
    }

    private Closing closing() {
        List<Recipient> lines =
                Stream.concat(
                                recipients.stream().map(line -> new Recipient(line, ";")),
                                Stream.of(new Recipient("Lưu: VT, " + DRAFTING_UNIT, ".")))
                        .toList();
        return new Closing(List.of(new RecipientList("Nơi nhận:", lines)), List.of(signature));
    }
}
