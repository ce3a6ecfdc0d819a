package vn.kehoach.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.directory.Channel;
import vn.kehoach.directory.Contact;
import vn.kehoach.directory.Directory;
import vn.kehoach.directory.Ending;
import vn.kehoach.directory.IssuerProfile;
import vn.kehoach.directory.Life;
import vn.kehoach.directory.Unit;
import vn.kehoach.directory.UnitGroup;
import vn.kehoach.directory.UnitKind;
import vn.kehoach.document.Block;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.Signature;
import vn.kehoach.store.follow.FollowQuery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class OfficeDataTest {
    @RegisterExtension final OpenStore open = new OpenStore();

    private final UUID culture = UUID.randomUUID();
    private final UUID finance = UUID.randomUUID();

    @Test
    void allTasksOfAUnitDueInNovemberAreOneQuestion() {
        open.documents().create(withTasks(), "").join();
        FollowQuery november =
                FollowQuery.ALL
                        .dueFrom(LocalDate.of(2026, 11, 1))
                        .dueTo(LocalDate.of(2026, 11, 30));
        Set<String> heritage = Directory.keys(culture());
        Set<String> money = Directory.keys(Unit.named(finance, "Sở Tài chính"));
        assertEquals(List.of("Mở triển lãm", "Sưu tầm hiện vật"), titles(november.of(heritage)));
        assertEquals(List.of("Cấp kinh phí", "Mở triển lãm"), titles(november.of(money)));
        assertEquals(List.of("Mở triển lãm"), titles(november.withWords("trien lam")));
    }

    @Test
    void tasksFollowTheText() {
        DocumentId id = open.documents().create(withTasks(), "").join();
        assertEquals(4, titles(FollowQuery.ALL).size());
        var only = Drafts.task("Họp báo", "Văn phòng", "", "Tháng 12");
        open.documents().edit(id, Edit.of(Drafts.plan("A", only.toArray(Block[]::new)))).join();
        assertEquals(List.of("Họp báo"), titles(FollowQuery.ALL));
        open.documents().moveToBin(List.of(id)).join();
        assertEquals(List.of(), titles(FollowQuery.ALL));
    }

    @Test
    void aListShowsTheNextDayAReportIsDue() {
        var sentence =
                "Các phòng báo cáo kết quả thực hiện về Văn phòng trước ngày 15/6 và 15/12 hằng"
                        + " năm.";
        open.documents()
                .create(Drafts.plan("Cải cách", vn.kehoach.document.Paragraph.text(sentence)), "")
                .join();
        open.documents().readDuties().join();
        assertEquals(
                List.of(Optional.of(LocalDate.of(2026, 12, 15))),
                open.documents().list(DocumentQuery.ALL).join().rows().stream()
                        .map(DocumentRow::reportDue)
                        .toList());
    }

    @Test
    void theDirectoryIsGivenBackAsItWasKept() throws CannotOpen {
        Unit heir = Unit.named(finance, "Sở Tài chính và Đầu tư");
        Unit part = Unit.named(UUID.randomUUID(), "Phòng Di sản").withParent(culture);
        var group =
                new UnitGroup(
                        UUID.randomUUID(),
                        "Các sở",
                        List.of("các sở, ngành"),
                        List.of(finance, culture));
        open.store().units().save(List.of(part, culture(), heir), List.of(group)).join();
        open.store().units().save(List.of(heir.withAliases(List.of("STC"))), List.of()).join();
        open.restart();
        Directory directory = open.store().units().directory().join();
        assertEquals(
                Map.of(
                        part.id(),
                        part,
                        culture,
                        culture(),
                        finance,
                        heir.withAliases(List.of("STC"))),
                Map.of(
                        part.id(),
                        unit(directory, part.id()),
                        culture,
                        unit(directory, culture),
                        finance,
                        unit(directory, finance)));
        assertEquals(List.of(group), List.copyOf(directory.groups()));
    }

    @Test
    void aProfileIsGivenBackAsItWasKept() throws CannotOpen {
        var profile =
                new IssuerProfile(
                        UUID.randomUUID(),
                        List.of("UBND TỈNH VÍ DỤ"),
                        List.of("SỞ THỬ NGHIỆM", "VÀ KIỂM ĐỊNH"),
                        "STNKĐ",
                        "Ví Dụ",
                        List.of(new IssuerProfile.DraftingUnit("Văn phòng", "VP")),
                        List.of(
                                new Signature(
                                        List.of("KT. GIÁM ĐỐC"),
                                        List.of("PHÓ GIÁM ĐỐC"),
                                        "Nguyễn Thử Nghiệm",
                                        List.of())),
                        List.of(new Recipient("Như trên", ";"), new Recipient("Lưu: VT", ".")));
        open.store().profiles().save(profile).join();
        open.store().profiles().save(profile).join();
        open.restart();
        assertEquals(List.of(profile), open.store().profiles().all().join());
        open.store().profiles().delete(profile.id()).join();
        assertEquals(List.of(), open.store().profiles().all().join());
    }

    @Test
    void aTemplateIsGivenBackByteForByte() throws CannotOpen {
        byte[] file = new byte[1_200_000];
        new java.util.Random(7).nextBytes(file);
        UUID id = UUID.randomUUID();
        open.store().templates().save(id, "Mẫu cũ", "cu.docx", new byte[] {1}).join();
        open.store().templates().save(id, "Mẫu", "mau.docx", file).join();
        open.restart();
        assertEquals(
                List.of("Mẫu"),
                open.store().templates().list().join().stream()
                        .map(Templates.Entry::name)
                        .toList());
        assertArrayEquals(file, open.store().templates().load(id).join());
    }

    @Test
    void aSettingIsReplacedAndRemoved() {
        Settings settings = open.store().settings();
        settings.put("list.filter", "một").join();
        settings.put("list.filter", "hai").join();
        settings.put("zoom", "1.25").join();
        settings.remove("zoom").join();
        assertEquals(Map.of("list.filter", "hai"), settings.all().join());
    }

    private OfficialDocument withTasks() {
        var body = new ArrayList<Block>();
        String both = "Sở Văn hóa, Thể thao và Du lịch, Sở Tài chính";
        body.addAll(Drafts.task("Mở triển lãm", both, "", "Trước 20/11"));
        body.addAll(Drafts.task("Sưu tầm hiện vật", "Sở VHTTDL", "các xã", "Tháng 11/2026"));
        body.addAll(Drafts.task("Cấp kinh phí", "Sở Tài chính", "", "trước ngày 05/11/2026"));
        body.addAll(Drafts.task("Tổng kết", "Sở VHTTDL", "Sở Tài chính", "Quý IV"));
        return Drafts.plan("Bảo tồn di sản", body.toArray(Block[]::new));
    }

    private Unit culture() {
        return new Unit(
                culture,
                "Sở Văn hóa, Thể thao và Du lịch",
                "Sở VHTTDL",
                "SVHTTDL",
                List.of("Sở Văn hóa"),
                UnitKind.DEPARTMENT,
                null,
                List.of(
                        new Contact(
                                "Trần Ví Dụ",
                                "Chánh Văn phòng",
                                List.of("0900 000 000", "0900 000 001"),
                                List.of("vidu@example.vn"))),
                "Số 1 đường Thử",
                "A00.00.01",
                Channel.EMAIL,
                new Life(
                        LocalDate.of(2010, 1, 1),
                        LocalDate.of(2030, 1, 1),
                        Ending.MERGED,
                        List.of(finance),
                        "Quyết định ví dụ"));
    }

    private static Unit unit(Directory directory, UUID id) {
        Unit unit = directory.unit(id);
        if (unit == null) {
            throw new AssertionError(id);
        }
        return unit;
    }

    private List<String> titles(FollowQuery query) {
        return open.store().following().list(query).join().rows().stream()
                .map(task -> task.row().title())
                .toList();
    }
}
