package vn.kehoach.office.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import vn.kehoach.directory.Channel;
import vn.kehoach.directory.Contact;
import vn.kehoach.directory.Directory;
import vn.kehoach.directory.Ending;
import vn.kehoach.directory.Life;
import vn.kehoach.directory.Unit;
import vn.kehoach.directory.UnitGroup;
import vn.kehoach.distribution.DistributionList;
import vn.kehoach.distribution.Handover;
import vn.kehoach.distribution.OpenName;
import vn.kehoach.distribution.Receiver;
import vn.kehoach.document.Addressee;
import vn.kehoach.document.Closing;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;
import vn.kehoach.document.Table;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.paper.Envelope;
import vn.kehoach.sample.SamplePlan;
import vn.kehoach.sheet.Value;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

class DistributionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 8);

    private final Unit home = unit("Sở Nội vụ");
    private final Unit health = unit("Sở Y tế");
    private final Unit finance = unit("Sở Tài chính");
    private final Unit planning =
            unit("Sở Kế hoạch và Đầu tư")
                    .withLife(
                            Life.OPEN.ended(
                                    LocalDate.of(2025, 2, 28),
                                    Ending.MERGED,
                                    List.of(finance.id()),
                                    ""));
    private final UnitGroup departments =
            new UnitGroup(
                    id("Các sở"),
                    "Các sở, ban, ngành",
                    List.of(),
                    List.of(home.id(), health.id(), planning.id()));
    private final Directory directory =
            new Directory(List.of(home, health, finance, planning), List.of(departments));

    @Test
    void linesBecomeUnitsEachOnceAndGroupsAreExpandedAsOfThePapersDay() {
        OfficialDocument paper =
                paper(
                        List.of("Sở Nội vụ"),
                        "Như trên",
                        "Các sở, ban, ngành (để thực hiện)",
                        "Sở Y tế, Sở Tài chính (p/h)",
                        "Lưu: VT, P1");
        assertEquals(
                new DistributionList(
                        List.of(
                                Receiver.of(home, "Sở Nội vụ"),
                                Receiver.of(health, "Các sở, ban, ngành"),
                                Receiver.of(finance, "Các sở, ban, ngành")),
                        List.of()),
                Distribution.of(paper, directory, TODAY));
    }

    @Test
    void namesThatMeanNoUnitWaitForADecision() {
        OfficialDocument paper = paper(List.of(), "Sở KH&ĐT; Quỹ Khuyến đọc", "Đài Hoa Ban");
        DistributionList list = Distribution.of(paper, directory, TODAY);
        String line = "Sở KH&ĐT; Quỹ Khuyến đọc";
        assertEquals(
                List.of(
                        new OpenName("Sở KH&ĐT", line),
                        new OpenName("Quỹ Khuyến đọc", line),
                        new OpenName("Đài Hoa Ban", "Đài Hoa Ban")),
                list.open());
        DistributionList settled = list;
        for (OpenName name : list.open()) {
            settled =
                    settled.settled(
                            name,
                            Distribution.proposal(name, directory.resolve(name.name(), TODAY)));
        }
        assertEquals(
                new DistributionList(
                        List.of(
                                Receiver.of(finance, line),
                                Receiver.named("Quỹ Khuyến đọc", line),
                                Receiver.named("Đài Hoa Ban", "Đài Hoa Ban")),
                        List.of(),
                        List.of(),
                        List.of("Sở KH&ĐT", "Quỹ Khuyến đọc", "Đài Hoa Ban")),
                settled);
        assertEquals(settled, settled.renewed(list));
    }

    @Test
    void whomALineExceptsGetsNothing() {
        DistributionList list =
                Distribution.of(
                        paper(List.of(), "Các sở, ban, ngành (trừ Sở Y tế) (để thực hiện)"),
                        directory,
                        TODAY);
        assertEquals(
                List.of("Sở Nội vụ", "Sở Tài chính"),
                list.receivers().stream().map(Receiver::name).toList());
        assertEquals(List.of("Sở Y tế"), list.exceptions().stream().map(Receiver::name).toList());
        assertEquals(list, DistributionList.EMPTY.renewed(list));
        assertEquals(list, list.renewed(list));
    }

    @Test
    void theSenderIsNamedAsTheDirectoryKnowsIt() {
        OfficialDocument plan = new SamplePlan(new DocumentJson()).document();
        Unit known = unit(String.join(" ", plan.header().issuer()));
        var issuer =
                new Unit(
                        known.id(),
                        known.name(),
                        "",
                        "",
                        List.of(),
                        known.kind(),
                        null,
                        List.of(
                                new Contact(
                                        "",
                                        "",
                                        List.of("0200 123"),
                                        List.of("vt@lamchau.example"))),
                        "Số 5, phố Bến\nphường Nắng Mới",
                        "",
                        Channel.NETWORK,
                        known.life());
        assertEquals(
                List.of(
                        plan.header().issuer().getFirst(),
                        "Địa chỉ: Số 5, phố Bến, phường Nắng Mới",
                        "Điện thoại: 0200 123",
                        "E-mail: vt@lamchau.example"),
                Sender.lines(plan, new Directory(List.of(issuer), List.of()), TODAY));
    }

    @Test
    void aUnitIsLeftOutOrGetsMoreCopiesAnotherWay() {
        DistributionList list =
                Distribution.of(paper(List.of(), "Các sở, ban, ngành"), directory, TODAY);
        DistributionList changed =
                list.without(List.of(0))
                        .changed(List.of(0), one -> one.withCopies(3).withChannel(Channel.POST));
        assertEquals(4, changed.copies());
        assertEquals(
                List.of("Sở Y tế"), changed.by(Channel.POST).stream().map(Receiver::name).toList());
        assertEquals(changed, changed.renewed(list));
        assertEquals(List.of(list.receivers().getFirst()), changed.exceptions());
    }

    @Test
    void theListToSignHasARowForEachReceiver() {
        OfficialDocument plan = new SamplePlan(new DocumentJson()).document();
        var list =
                new DistributionList(
                        List.of(
                                posted(health),
                                Receiver.of(home, "x").withDelivered(new Handover(TODAY, ""))),
                        List.of());
        OfficialDocument paper =
                new DistributionPapers(plan, plan.header().issuer(), list, TODAY).listToSign();
        assertEquals("DANH SÁCH PHÁT HÀNH", paper.header().typeName());
        assertEquals(
                "Kế hoạch số 47/KH-SLTDLS ngày 07/12/2026: " + plan.header().subject().text(),
                paper.header().subject().text());
        assertEquals(
                List.of(
                        List.of(
                                "STT",
                                "Nơi nhận văn bản",
                                "Số bản",
                                "Cách gửi",
                                "Ngày chuyển",
                                "Ký nhận"),
                        List.of("1", "Sở Y tế", "1", "Bưu điện", "", ""),
                        List.of("2", "Sở Nội vụ", "1", "Trục liên thông", "08/12/2026", "")),
                texts(paper));
    }

    @Test
    void thePostGetsItsRegisterEnvelopesAndLabels() {
        OfficialDocument plan = new SamplePlan(new DocumentJson()).document();
        var list =
                new DistributionList(
                        List.of(
                                posted(health),
                                Receiver.of(home, "x"),
                                Receiver.named("Ông Nam", "x")),
                        List.of());
        var papers = new DistributionPapers(plan, plan.header().issuer(), list, TODAY);
        assertEquals(
                List.of("08/12/2026", "47/KH-SLTDLS", "Sở Y tế", "1", "", ""),
                texts(papers.postRegister()).get(1));
        assertEquals(
                List.of(
                        new Envelope(
                                plan.header().issuer(),
                                "47/KH-SLTDLS",
                                List.of("Sở Y tế", "Số 1 đường Mây", "phường Nắng"))),
                papers.envelopes());
        assertEquals(
                List.of(List.of("Sở Y tế", "Số 1 đường Mây", "phường Nắng"), List.of("Ông Nam")),
                papers.labels());
        assertEquals(Value.of("Ông Nam"), papers.sheet(PaperKind.LIST).rows().get(2).get(1));
    }

    private Receiver posted(Unit unit) {
        return new Receiver(
                unit.id(),
                unit.name(),
                "Số 1 đường Mây\nphường Nắng",
                Channel.POST,
                1,
                "x",
                null,
                null);
    }

    private static List<List<String>> texts(OfficialDocument paper) {
        Table table = (Table) paper.body().getFirst();
        return table.rows().stream()
                .map(
                        row ->
                                row.cells().stream()
                                        .map(cell -> cell.content().getFirst().text().text())
                                        .toList())
                .toList();
    }

    private static OfficialDocument paper(List<String> addressees, String... recipients) {
        List<Recipient> lines =
                Arrays.stream(recipients).map(text -> new Recipient(text, ";")).toList();
        return new SamplePlan(new DocumentJson())
                .document()
                .withAddressees(addressees.stream().map(text -> new Addressee(text, "")).toList())
                .withClosing(
                        new Closing(List.of(new RecipientList("Nơi nhận:", lines)), List.of()));
    }

    private static Unit unit(String name) {
        return Unit.named(id(name), name);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
