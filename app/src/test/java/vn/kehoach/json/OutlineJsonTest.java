package vn.kehoach.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.Alignment;
import vn.kehoach.document.Appendix;
import vn.kehoach.document.Block;
import vn.kehoach.document.Closing;
import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.FieldSpan;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Orientation;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.document.Signature;
import vn.kehoach.document.TaskField;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class OutlineJsonTest {
    private final OutlineJson json = new OutlineJson();

    @Test
    void anIssuedPlanIsListedWithEverythingItSays() {
        var number = new DocumentNumber("05", " /", "KH-SVD");
        assertEquals(
                """
                {
                  "type": "KẾ HOẠCH",
                  "number": "05 /KH-SVD",
                  "symbol": "KH-SVD",
                  "place": "Sơn Hà",
                  "date": "2026-02-03",
                  "subject": "Làm thử",
                  "bases": 1,
                  "sections": [ {
                    "label": "I",
                    "title": "NỘI DUNG",
                    "children": [ {
                      "label": "1",
                      "kind": "item"
                    }, {
                      "label": "2",
                      "title": "Thời gian",
                      "kind": "runin"
                    }, {
                      "label": "3",
                      "title": "Giao Văn phòng",
                      "kind": "leadin"
                    }, {
                      "label": "4",
                      "title": "Mở lớp"
                    } ]
                  } ],
                  "tasks": [ {
                    "title": "Mở lớp",
                    "lead": "Văn phòng",
                    "support": null,
                    "time": "Quý I"
                  } ],
                  "recipients": [ "UBND tỉnh", "Lưu: VT." ],
                  "signer": {
                    "authority": "TM. ỦY BAN NHÂN DÂN\\nKT. CHỦ TỊCH",
                    "title": "PHÓ CHỦ TỊCH",
                    "name": "Lò Văn Thử"
                  },
                  "appendices": 1
                }
                """,
                outline(
                        document(
                                number,
                                new DateLine("Sơn Hà", "03", "02", "2026"),
                                closing(),
                                appendices(),
                                body())));
    }

    @Test
    void aDraftHasNeitherNumberNorDateNorSigner() {
        assertEquals(
                """
                {
                  "type": "KẾ HOẠCH",
                  "number": null,
                  "symbol": "KH-SVD",
                  "place": null,
                  "date": null,
                  "subject": "Làm thử",
                  "bases": 1,
                  "sections": [ ],
                  "tasks": [ ],
                  "recipients": [ ],
                  "signer": {
                    "authority": null,
                    "title": null,
                    "name": null
                  },
                  "appendices": 0
                }
                """,
                outline(
                        document(
                                new DocumentNumber("", "/", "KH-SVD"),
                                new DateLine("", "", "", "2026"),
                                Closing.NONE,
                                List.of(),
                                List.of())));
    }

    private String outline(OfficialDocument document) {
        return new String(json.write(document), UTF_8);
    }

    private static List<Block> body() {
        return List.of(
                Paragraph.of(Role.HEADING, 1, "I.", RichText.plain("NỘI DUNG")),
                Paragraph.of(Role.ITEM, 2, "1.", RichText.plain("Làm đúng, làm đủ.")),
                new Paragraph(
                        Role.RUN_IN,
                        2,
                        "2.",
                        RichText.plain("Thời gian: cả năm."),
                        "Thời gian".length(),
                        Alignment.STANDARD,
                        List.of(),
                        List.of()),
                Paragraph.of(Role.LEAD_IN, 2, "3.", RichText.plain("Giao Văn phòng:")),
                Paragraph.of(Role.HEADING, 2, "4.", RichText.plain("Mở lớp")),
                fact("Chủ trì: ", TaskField.LEAD, "Văn phòng"),
                fact("Thời gian: ", TaskField.TIMING, "Quý I"));
    }

    private static Paragraph fact(String name, TaskField field, String value) {
        var span = new FieldSpan(field, name.length(), name.length() + value.length());
        return Paragraph.of(Role.BULLET, 4, "-", RichText.plain(name + value + "."))
                .withFields(List.of(span));
    }

    private static Closing closing() {
        var first =
                new RecipientList(
                        "Nơi nhận:",
                        List.of(new Recipient("UBND tỉnh", ";"), new Recipient("Lưu: VT", ".")));
        var second =
                new RecipientList("Bản điện tử:", List.of(new Recipient("Cổng thông tin", ".")));
        var signature =
                new Signature(
                        List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"),
                        List.of("PHÓ CHỦ TỊCH"),
                        "Lò Văn Thử",
                        List.of());
        return new Closing(List.of(first, second), List.of(signature));
    }

    private static List<Appendix> appendices() {
        return List.of(appendix(Appendix.Kind.APPENDIX), appendix(Appendix.Kind.FORM));
    }

    private static Appendix appendix(Appendix.Kind kind) {
        return new Appendix(
                kind,
                "Phụ lục",
                RichText.plain("DANH MỤC"),
                RichText.EMPTY,
                Orientation.PORTRAIT,
                Optional.empty(),
                List.of(),
                Closing.NONE);
    }

    private static OfficialDocument document(
            DocumentNumber number,
            DateLine date,
            Closing closing,
            List<Appendix> appendices,
            List<Block> blocks) {
        var body = new ArrayList<Block>();
        body.add(Paragraph.of(Role.BASIS, 0, "", RichText.plain("Căn cứ Luật Ví dụ.")));
        body.addAll(blocks);
        var header =
                new Header(
                        List.of(),
                        List.of("SỞ VÍ DỤ"),
                        true,
                        number,
                        date,
                        DocumentType.KE_HOACH,
                        "KẾ HOẠCH",
                        RichText.plain("Làm thử"));
        return new OfficialDocument(
                header, List.of(), body, Orientation.PORTRAIT, closing, appendices, List.of());
    }
}
