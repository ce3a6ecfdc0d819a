package vn.kehoach.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;

/**
 * The lossless form of a document: {@code {"format": "kehoach", "version": 1, "document": {…}}} in
 * UTF-8. Reading what was written gives an equal document; equal documents give equal bytes. What
 * is empty or at its normal value is left out.
 */
public final class DocumentJson {
    private static final String FORMAT = "kehoach";
    private static final int VERSION = 1;

    /** Built when a document is first written or read: most starts of the window do neither. */
    private static final class Mapper {
        static final JsonMapper OF_DOCUMENTS = DocumentMapper.create();
    }

    /** The document as pretty printed UTF-8, ended by a line feed. */
    public byte[] write(OfficialDocument document) {
        JsonMapper mapper = Mapper.OF_DOCUMENTS;
        ObjectNode envelope = mapper.createObjectNode();
        envelope.put("format", FORMAT);
        envelope.put("version", VERSION);
        envelope.set("document", mapper.valueToTree(document));
        return PrettyJson.bytes(mapper, envelope);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param name the file's name, for messages
     * @throws UnreadableFile when the content is no JSON, nests too deep, is of another version or
     *     does not have the shape of a document
     */
    public OfficialDocument read(String name, byte[] content) throws UnreadableFile {
        try {
            JsonMapper mapper = Mapper.OF_DOCUMENTS;
            JsonNode envelope = mapper.readTree(content);
            if (!envelope.path("format").asText().equals(FORMAT)) {
                throw new UnreadableFile(
                        "Tệp “%s” không phải là tệp JSON do KeHoach ghi; hãy chọn đúng tệp."
                                .formatted(name));
            }
            if (envelope.path("version").asInt() != VERSION) {
                throw new UnreadableFile(
                        "Tệp “%s” do một phiên bản KeHoach khác ghi (phiên bản tệp %s, chương trình này đọc phiên bản %d); hãy cập nhật KeHoach rồi mở lại."
                                .formatted(name, shown(envelope.path("version")), VERSION));
            }
            JsonNode document = envelope.path("document");
            if (!document.isObject()) {
                throw new MalformedDocument("no document");
            }
            return DocumentShape.verified(mapper.treeToValue(document, OfficialDocument.class));
        } catch (StreamConstraintsException tooBig) {
            throw new UnreadableFile(
                    "Tệp “%s” lồng quá sâu hoặc có đoạn quá dài, không phải là văn bản; hãy chọn tệp khác."
                            .formatted(name),
                    tooBig);
        } catch (IOException | MalformedDocument broken) {
            throw damaged(name, broken);
        }
    }

    private static String shown(JsonNode version) {
        return version.isInt() ? version.asText() : "không rõ";
    }

    private static UnreadableFile damaged(String name, Exception cause) {
        String where = "";
        if (cause instanceof JsonProcessingException json && json.getLocation() != null) {
            int line = json.getLocation().getLineNr();
            where = line > 0 ? " (dòng %d)".formatted(line) : "";
        }
        return new UnreadableFile(
                "Tệp “%s” bị hỏng hoặc đã bị sửa sai cấu trúc%s; hãy xuất lại tệp JSON từ KeHoach."
                        .formatted(name, where),
                cause);
    }
}
