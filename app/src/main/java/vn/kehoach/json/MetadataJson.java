package vn.kehoach.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.Addressee;
import vn.kehoach.document.Closing;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;
import vn.kehoach.document.Signature;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a register of outgoing documents wants to know: the fields of NĐ 30/2020, Phụ lục VI, Phần
 * II, under their English names, all of them in every file. What the document does not say is null:
 * codes, file, urgency, copies and term of answer belong to the register. The decree names no
 * groups for signers and receivers; {@code Signers} and {@code Recipients} are ours.
 */
public final class MetadataJson {
    private static final String LANGUAGE = "Tiếng Việt";

    /** How a line of Nơi nhận begins that names no receiver outside: see above, keep a copy. */
    private static final List<String> NOT_SENT = List.of("như ", "lưu:", "lưu ");

    /**
     * The fields of {@code document} as pretty printed UTF-8, ended by a line feed.
     *
     * @param pages how many it has on paper, appendices included
     */
    public byte[] write(OfficialDocument document, int pages) {
        ObjectNode fields = PrettyJson.PLAIN.createObjectNode();
        fields.putObject("FileCode")
                .putNull("OrganId")
                .putNull("FileCatalog")
                .putNull("FileNotation");
        fields.putNull("DocOrdinal");
        head(fields, document.header());
        fields.put("Language", LANGUAGE);
        fields.put("PageAmount", pages);
        fields.putNull("Description");
        signers(fields.putArray("Signers"), document.closing().signatures());
        recipients(fields.putArray("Recipients"), document);
        fields.putNull("Priority").putNull("IssuedAmount").putNull("DueDate");
        return PrettyJson.bytes(PrettyJson.PLAIN, fields);
    }

    private static void head(ObjectNode fields, Header header) {
        String type =
                header.type() == DocumentType.OTHER ? header.typeName() : header.type().printed();
        fields.put("TypeName", known(type));
        fields.put("CodeNumber", known(header.number().numeral()));
        fields.put("CodeNotation", known(header.number().symbol()));
        fields.put("IssuedDate", header.dateLine().date().map(LocalDate::toString).orElse(null));
        fields.put("OrganName", known(String.join(" ", header.issuer())));
        fields.put("Subject", known(header.subjectLine()));
    }

    private static void signers(ArrayNode list, List<Signature> signatures) {
        for (Signature signature : signatures) {
            list.addObject()
                    .put("Position", known(String.join(" ", signature.title())))
                    .put("FullName", known(signature.name()));
        }
    }

    /** Addressees, then who else receives it, as printed. */
    private static void recipients(ArrayNode list, OfficialDocument document) {
        var names = new ArrayList<>(document.addressees().stream().map(Addressee::text).toList());
        names.addAll(receivers(document.closing()));
        for (String name : names) {
            list.addObject().putNull("OrganId").put("OrganName", name);
        }
    }

    private static List<String> receivers(Closing closing) {
        return closing.recipients().stream()
                .map(RecipientList::recipients)
                .flatMap(List::stream)
                .map(Recipient::text)
                .filter(name -> NOT_SENT.stream().noneMatch(lower(name)::startsWith))
                .toList();
    }

    private static String lower(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String known(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
