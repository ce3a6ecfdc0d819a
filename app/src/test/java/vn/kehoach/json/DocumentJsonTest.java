package vn.kehoach.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import static java.nio.charset.StandardCharsets.UTF_8;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.document.Closing;
import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Orientation;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.document.Run;
import vn.kehoach.source.UnreadableFile;

import java.text.Normalizer;
import java.util.List;

class DocumentJsonTest {
    private static final String SMALL =
            """
            {
              "format": "kehoach",
              "version": 1,
              "document": {
                "header": {
                  "issuer": [ "SỞ VÍ DỤ" ],
                  "motto": true,
                  "number": {
                    "separator": "/",
                    "symbol": "KH-SVD"
                  },
                  "dateLine": { },
                  "type": "KE_HOACH",
                  "typeName": "KẾ HOẠCH",
                  "subject": [ {
                    "text": "Làm "
                  }, {
                    "text": "thử",
                    "bold": true
                  } ]
                },
                "body": [ {
                  "block": "paragraph",
                  "role": "HEADING",
                  "level": 1,
                  "label": "I.",
                  "text": "MỤC ĐÍCH"
                } ],
                "closing": { }
              }
            }
            """;

    private final DocumentJson json = new DocumentJson();

    @Property(tries = 300)
    void whatIsReadEqualsWhatWasWritten(@ForAll("documents") OfficialDocument document)
            throws UnreadableFile {
        byte[] written = json.write(document);
        OfficialDocument read = json.read("a.json", written);
        assertEquals(document, read);
        assertArrayEquals(written, json.write(read));
    }

    @Provide
    Arbitrary<OfficialDocument> documents() {
        return Documents.any();
    }

    @Test
    void aSmallDocumentReadsWellAndSaysNothingNeedless() {
        assertEquals(SMALL, new String(json.write(small()), UTF_8));
    }

    @Test
    void decomposedLettersAreComposed() throws UnreadableFile {
        String decomposed = Normalizer.normalize(SMALL, Normalizer.Form.NFD);
        assertEquals(small(), json.read("a.json", decomposed.getBytes(UTF_8)));
    }

    @Test
    void anotherVersionIsNamed() {
        assertRefused(
                SMALL.replace("\"version\": 1", "\"version\": 7"),
                "Tệp “kế hoạch.json” do một phiên bản KeHoach khác ghi (phiên bản tệp 7, chương"
                        + " trình này đọc phiên bản 1); hãy cập nhật KeHoach rồi mở lại.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "null", "{\"format\": 1}", "{\"name\": \"kehoach\"}"})
    void foreignJsonIsNoDocument(String content) {
        assertRefused(
                content,
                "Tệp “kế hoạch.json” không phải là tệp JSON do KeHoach ghi; hãy chọn đúng tệp.");
    }

    @Test
    void brokenJsonIsNamedWithItsLine() {
        assertRefused(
                SMALL.substring(0, SMALL.indexOf("\"motto\"")) + "\"motto",
                "Tệp “kế hoạch.json” bị hỏng hoặc đã bị sửa sai cấu trúc (dòng 7); hãy xuất lại"
                        + " tệp JSON từ KeHoach.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"motto\": \"true\"",
                "\"motto\": true, \"moto\": true",
                "\"motto\": true, \"motto\": true",
                "\"motto\": [true]",
                "\"motto\": true, \"parentAgency\": [null]"
            })
    void theWrongShapeIsRefused(String instead) {
        assertDamaged(SMALL.replace("\"motto\": true", instead));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"titleLength\": 9",
                "\"level\": -1",
                "\"fields\": [ {\"field\": \"LEAD\", \"from\": 3, \"to\": 40} ]",
                "\"alignment\": \"STRETCH\""
            })
    void offsetsOutsideTheTextAreRefused(String wrong) {
        assertDamaged(SMALL.replace("\"level\": 1", wrong));
    }

    @Test
    void aDocumentWithoutItsHeaderIsRefused() {
        assertDamaged("{\"format\": \"kehoach\", \"version\": 1, \"document\": {}}");
        assertDamaged("{\"format\": \"kehoach\", \"version\": 1}");
    }

    @Test
    void endlessNestingIsRefused() {
        String deep = "[".repeat(100_000);
        assertRefused(
                SMALL.replace("\"SỞ VÍ DỤ\"", deep),
                "Tệp “kế hoạch.json” lồng quá sâu hoặc có đoạn quá dài, không phải là văn bản; hãy"
                        + " chọn tệp khác.");
    }

    private void assertDamaged(String content) {
        String message = refusal(content).replaceFirst(" \\(dòng \\d+\\)", "");
        assertEquals(
                "Tệp “kế hoạch.json” bị hỏng hoặc đã bị sửa sai cấu trúc; hãy xuất lại tệp JSON từ"
                        + " KeHoach.",
                message);
    }

    private void assertRefused(String content, String message) {
        assertEquals(message, refusal(content));
    }

    private String refusal(String content) {
        var refused =
                assertThrows(
                        UnreadableFile.class,
                        () -> json.read("kế hoạch.json", content.getBytes(UTF_8)));
        return String.valueOf(refused.getMessage());
    }

    private static OfficialDocument small() {
        var subject = new RichText(List.of(Run.plain("Làm "), new Run("thử", Emphasis.BOLD)));
        var header =
                new Header(
                        List.of(),
                        List.of("SỞ VÍ DỤ"),
                        true,
                        new DocumentNumber("", "/", "KH-SVD"),
                        DateLine.BLANK,
                        DocumentType.KE_HOACH,
                        "KẾ HOẠCH",
                        subject);
        return new OfficialDocument(
                header,
                List.of(),
                List.of(Paragraph.of(Role.HEADING, 1, "I.", RichText.plain("MỤC ĐÍCH"))),
                Orientation.PORTRAIT,
                Closing.NONE,
                List.of(),
                List.of());
    }
}
