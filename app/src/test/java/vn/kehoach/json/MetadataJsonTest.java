package vn.kehoach.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.Addressee;
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

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

class MetadataJsonTest {
    @Test
    void whatALetterSaysFillsTheFieldsAndTheRestIsNull() {
        assertEquals(
                """
                {
                  "FileCode": {
                    "OrganId": null,
                    "FileCatalog": null,
                    "FileNotation": null
                  },
                  "DocOrdinal": null,
                  "TypeName": "CÔNG VĂN",
                  "CodeNumber": "112",
                  "CodeNotation": "SLTDLS-VP",
                  "IssuedDate": "2026-02-09",
                  "OrganName": "SỞ LƯU TRỮ VÀ DỮ LIỆU SỐ",
                  "Subject": "số hóa tài liệu lưu trữ",
                  "Language": "Tiếng Việt",
                  "PageAmount": 3,
                  "Description": null,
                  "Signers": [ {
                    "Position": "PHÓ GIÁM ĐỐC",
                    "FullName": "Kiều Thụy An"
                  } ],
                  "Recipients": [ {
                    "OrganId": null,
                    "OrganName": "Trung tâm Lưu trữ lịch sử"
                  }, {
                    "OrganId": null,
                    "OrganName": "UBND tỉnh (để báo cáo)"
                  } ],
                  "Priority": null,
                  "IssuedAmount": null,
                  "DueDate": null
                }
                """,
                written(letter()));
    }

    @Test
    void aBlankDocumentInventsNothing() {
        var header =
                new Header(
                        List.of(),
                        List.of(),
                        true,
                        DocumentNumber.BLANK,
                        DateLine.BLANK,
                        DocumentType.OTHER,
                        "",
                        RichText.EMPTY);
        String written = written(document(header, List.of(), Closing.NONE));
        for (String field :
                List.of("TypeName", "CodeNumber", "CodeNotation", "IssuedDate", "Subject")) {
            assertTrue(written.contains("\"" + field + "\": null"), field);
        }
    }

    @Test
    void everyFieldOfTheDecreeIsThere() throws IOException {
        String written = written(letter());
        try (var decree = getClass().getResourceAsStream("/vn/kehoach/standard/nd30.json")) {
            JsonNode fields =
                    new ObjectMapper()
                            .readTree(Objects.requireNonNull(decree))
                            .at("/metadata/outgoing");
            assertFalse(fields.isEmpty());
            for (JsonNode field : fields) {
                String name = field.get("en").asText();
                assertTrue(written.contains("\"" + name + "\": "), name);
            }
        }
    }

    private static OfficialDocument letter() {
        Closing closing =
                new Closing(
                        List.of(
                                new RecipientList(
                                        "Nơi nhận:",
                                        List.of(
                                                new Recipient("Như trên", ";"),
                                                new Recipient("UBND tỉnh (để báo cáo)", ";"),
                                                new Recipient("Lưu: VT, VP", ".")))),
                        List.of(
                                new Signature(
                                        List.of("KT. GIÁM ĐỐC"),
                                        List.of("PHÓ GIÁM ĐỐC"),
                                        "Kiều Thụy An",
                                        List.of())));
        Header header =
                new Header(
                        List.of("UBND TỈNH LAM CHÂU"),
                        List.of("SỞ LƯU TRỮ VÀ", "DỮ LIỆU SỐ"),
                        true,
                        new DocumentNumber("112", "/", "SLTDLS-VP"),
                        new DateLine("Lam Châu", "09", "02", "2026"),
                        DocumentType.CONG_VAN,
                        "",
                        RichText.plain("số hóa tài liệu lưu trữ"));
        return document(header, List.of(new Addressee("Trung tâm Lưu trữ lịch sử", ".")), closing);
    }

    private static OfficialDocument document(
            Header header, List<Addressee> addressees, Closing closing) {
        return new OfficialDocument(
                header, addressees, List.of(), Orientation.PORTRAIT, closing, List.of(), List.of());
    }

    private static String written(OfficialDocument document) {
        return new String(new MetadataJson().write(document, 3), StandardCharsets.UTF_8);
    }
}
