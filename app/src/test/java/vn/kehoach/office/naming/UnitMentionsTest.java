package vn.kehoach.office.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import vn.kehoach.directory.Directory;
import vn.kehoach.directory.Ending;
import vn.kehoach.directory.Life;
import vn.kehoach.directory.Unit;
import vn.kehoach.document.Addressee;
import vn.kehoach.document.Block;
import vn.kehoach.document.Closing;
import vn.kehoach.document.DateLine;
import vn.kehoach.document.FieldSpan;
import vn.kehoach.document.Footnote;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.document.TaskField;
import vn.kehoach.edit.PlaceText;
import vn.kehoach.ui.SampleHouse;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Names of a plan before and after a reform day in the middle of a year. */
class UnitMentionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Unit farming = unit("Sở Nông nghiệp và Môi trường");
    private final Unit nature =
            unit("Sở Tài nguyên và Môi trường").withLife(gone(Ending.MERGED, farming));
    private final Unit ward = unit("Ủy ban nhân dân phường An Hòa");
    private final Unit town =
            unit("Ủy ban nhân dân thị trấn An Hòa").withLife(gone(Ending.RENAMED, ward));
    private final Unit office = unit("Ban Quản lý Quỹ Khuyến đọc").withLife(gone(Ending.ABOLISHED));
    private final Unit health = unit("Sở Y tế");
    private final Unit sport = unit("Sở Thể thao").withLife(gone(Ending.ABOLISHED));
    private final Directory directory =
            new Directory(List.of(farming, nature, ward, town, office, health, sport), List.of());

    @Test
    void aPlanOfBeforeKeepsItsNamesAndOneOfAfterAsksForEveryEndedUnit() {
        assertEquals(List.of("RECIPIENTS/0/3: Hội Khuyến học"), names(plan("02", "3")));
        assertEquals(
                List.of(
                        "ADDRESSEES/0: Sở TN&MT",
                        "RECIPIENTS/0/1: UBND thị trấn An Hòa",
                        "RECIPIENTS/0/3: Hội Khuyến học",
                        "BODY/1: Sở Tài nguyên và Môi trường",
                        "BODY/1: Ban quản lý Quỹ Khuyến đọc"),
                names(plan("20", "10")));
    }

    @Test
    void theHeirTakesThePlaceOfTheNameInTheTextAndInTheLine() {
        OfficialDocument plan = plan("20", "10");
        List<UnitMention> mentions = UnitMentions.in(plan, directory, TODAY);
        OfficialDocument mended = plan;
        for (UnitMention mention : mentions.subList(0, 4).reversed()) {
            mended = mention.replaced(mended, mention.name().startsWith("UBND") ? ward : farming);
        }
        assertEquals(
                List.of(
                        "Sở Nông nghiệp và Môi trường",
                        "UBND phường An Hòa (để thực hiện)",
                        "Giao Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Ban quản lý Quỹ"
                                + " Khuyến đọc thực hiện."),
                List.of(
                        PlaceText.at(mended, mentions.get(0).place()),
                        PlaceText.at(mended, mentions.get(1).place()),
                        PlaceText.at(mended, mentions.get(3).place())));
    }

    @Test
    void aNameInANoteIsReplacedThere() {
        String text = "Theo Sở Tài nguyên và Môi trường.";
        Paragraph noted =
                Paragraph.text("Hết.")
                        .withNotes(List.of(new Footnote(3, "1", RichText.plain(text))));
        OfficialDocument plan = body(noted);
        UnitMention mention = UnitMentions.in(plan, directory, TODAY).getLast();
        assertEquals(
                "Theo Sở Nông nghiệp và Môi trường.",
                PlaceText.at(mention.replaced(plan, farming), mention.place()));
    }

    @Test
    void capitalsAreKept() {
        OfficialDocument plan = body("SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG");
        UnitMention mention = UnitMentions.in(plan, directory, TODAY).getFirst();
        assertEquals(
                "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
                PlaceText.at(mention.replaced(plan, farming), mention.place()));
    }

    @Test
    void aCitedPaperAndTheHistoryOfAUnitKeepItsName() {
        assertEquals(
                List.of(),
                names(
                        body(
                                "Theo Công văn ngày 03/02/2024 của Sở Tài nguyên và Môi trường;",
                                "Sở Tài nguyên và Môi trường (cũ) đã bàn giao hồ sơ.",
                                "Sở Tài nguyên và Môi trường sáp nhập vào Sở khác.")));
    }

    @Test
    void wordsThatOnlyBeginLikeAUnitAreNone() {
        assertEquals(
                List.of(),
                names(body("So với năm trước, sở hữu tài nguyên và môi trường rừng tăng.", "STT")));
    }

    @Test
    void aNameOfATaskThatNobodyKnowsIsToldOnceAndAPersonIsNoUnit() {
        assertEquals(
                List.of(
                        "BODY/1: Phòng Chuyển đổi số",
                        "BODY/2: Trung tâm Học liệu",
                        "BODY/4: Trường Lâm Sơn"),
                names(
                        body(
                                heading("1.", "Mở lớp tập huấn"),
                                fact(TaskField.LEAD, "Chủ trì: ", "Phòng Chuyển đổi số; Sở Y tế."),
                                fact(
                                        TaskField.SUPPORT,
                                        "Phối hợp: ",
                                        "Trung tâm Học liệu, Phòng Chuyển đổi số và các đơn vị"
                                                + " liên quan"),
                                heading("2.", "Sơ kết"),
                                fact(
                                        TaskField.LEAD,
                                        "Chủ trì: ",
                                        "Trường Lâm Sơn; ông Bùi Văn Nam"),
                                fact(TaskField.SUPPORT, "Phối hợp: ", "Phòng chuyển đổi số"))));
    }

    @Test
    void anEndedUnitOfATaskIsToldOnceWhereItStands() {
        assertEquals(
                List.of("BODY/1: Sở Tài nguyên và Môi trường", "BODY/1: Phòng Chuyển đổi số"),
                names(
                        body(
                                heading("1.", "Trồng cây"),
                                fact(
                                        TaskField.LEAD,
                                        "Chủ trì: ",
                                        "Sở Tài nguyên và Môi trường; Phòng Chuyển đổi số"))));
    }

    private static Paragraph heading(String label, String title) {
        return Paragraph.of(Role.HEADING, 2, label, RichText.plain(title));
    }

    private static Paragraph fact(TaskField field, String name, String value) {
        return Paragraph.text(name + value)
                .withFields(
                        List.of(
                                new FieldSpan(
                                        field, name.length(), name.length() + value.length())));
    }

    private List<String> names(OfficialDocument plan) {
        return UnitMentions.in(plan, directory, TODAY).stream()
                .map(mention -> mention.place() + ": " + mention.name())
                .toList();
    }

    private static OfficialDocument plan(String day, String month) {
        return document(
                new DateLine("Lâm Sơn", day, month, "2026"),
                List.of(new Addressee("Sở TN&MT", ".")),
                List.of(
                        new Recipient("Sở Y tế", ";"),
                        new Recipient("UBND thị trấn An Hòa (để thực hiện)", ";"),
                        new Recipient("Như trên", ";"),
                        new Recipient("Hội Khuyến học", ";"),
                        new Recipient("Lưu: VT", ".")),
                paragraph(Role.BASIS, "Căn cứ báo cáo của Sở Tài nguyên và Môi trường;"),
                paragraph(
                        Role.TEXT,
                        "Giao Sở Tài nguyên và Môi trường chủ trì, phối hợp với Ban quản lý Quỹ"
                                + " Khuyến đọc thực hiện."));
    }

    private static OfficialDocument body(String... texts) {
        return body(
                Arrays.stream(texts)
                        .map(text -> paragraph(Role.TEXT, text))
                        .toArray(Paragraph[]::new));
    }

    private static OfficialDocument body(Paragraph... paragraphs) {
        return document(new DateLine("Lâm Sơn", "", "", "2026"), List.of(), List.of(), paragraphs);
    }

    private static OfficialDocument document(
            DateLine date,
            List<Addressee> addressees,
            List<Recipient> recipients,
            Paragraph... body) {
        OfficialDocument sample = SampleHouse.sample();
        return new OfficialDocument(
                sample.header().withDateLine(date),
                addressees,
                List.<Block>of(body),
                sample.orientation(),
                new Closing(
                        List.of(new RecipientList("Nơi nhận:", recipients)),
                        sample.closing().signatures()),
                List.of(),
                List.of());
    }

    private static Paragraph paragraph(Role role, String text) {
        Paragraph some =
                (Paragraph)
                        SampleHouse.sample().body().stream()
                                .filter(Paragraph.class::isInstance)
                                .findFirst()
                                .orElseThrow();
        return new Paragraph(
                role, 0, "", RichText.plain(text), 0, some.alignment(), List.of(), List.of());
    }

    private static Life gone(Ending how, Unit... heirs) {
        return Life.OPEN.ended(
                LocalDate.of(2026, 6, 30), how, Arrays.stream(heirs).map(Unit::id).toList(), "");
    }

    private static Unit unit(String name) {
        return Unit.named(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name);
    }
}
