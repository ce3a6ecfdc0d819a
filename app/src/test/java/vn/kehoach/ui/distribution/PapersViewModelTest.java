package vn.kehoach.ui.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.directory.Channel;
import vn.kehoach.directory.Directory;
import vn.kehoach.document.Closing;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;
import vn.kehoach.office.distribution.InventedCommunes;
import vn.kehoach.office.distribution.PaperKind;
import vn.kehoach.office.distribution.PaperOptions;
import vn.kehoach.paper.EnvelopeSize;
import vn.kehoach.paper.LabelSheet;
import vn.kehoach.store.CannotOpen;
import vn.kehoach.store.Store;
import vn.kehoach.ui.SampleHouse;
import vn.kehoach.ui.file.ExportFormat;
import vn.kehoach.ui.file.FileSaving;
import vn.kehoach.ui.file.ProposedName;
import vn.kehoach.ui.page.Printers;
import vn.kehoach.ui.page.Printing;
import vn.kehoach.ui.service.Answers;
import vn.kehoach.ui.service.DirectBackground;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.HeldPause;
import vn.kehoach.ui.service.Told;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class PapersViewModelTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-12-08T02:00:00Z"), ZoneOffset.UTC);

    @TempDir private static Path folder;

    private final SampleHouse house = new SampleHouse(Path.of("target", "no-data"));
    private final DirectBackground background = new DirectBackground();
    private final Told told = new Told();
    private final Answers clerk = new Answers();
    private final HeldPause pause = new HeldPause();
    private final List<Integer> printed = new ArrayList<>();
    private Store store;
    private DistributionViewModel distribution;
    private ReceiversViewModel receivers;
    private PapersViewModel papers;

    @BeforeEach
    void open() throws CannotOpen {
        store = Store.open(folder.resolve(UUID.randomUUID().toString()), CLOCK);
        Directory communes = InventedCommunes.directory(30);
        store.units().save(communes.units(), communes.groups()).join();
        var failures = new Failures(told);
        distribution = new DistributionViewModel(store, background, failures, CLOCK);
        receivers = new ReceiversViewModel(distribution);
        papers = papers();
        var lines = List.of(new Recipient(InventedCommunes.GROUP, ";"));
        var plan =
                SampleHouse.sample()
                        .withAddressees(List.of())
                        .withClosing(
                                new Closing(
                                        List.of(new RecipientList("Nơi nhận:", lines)), List.of()));
        distribution.show(store.documents().create(plan, "").join());
    }

    private PapersViewModel papers() {
        var tools =
                new PaperTools(
                        house.house().papers(),
                        house.house().writer(),
                        house.house().sheets(),
                        new FileSaving(background, clerk, told, file -> {}),
                        ProposedName::of,
                        new Printing(printers(), background, told));
        return new PapersViewModel(
                distribution,
                receivers,
                tools,
                store.settings(),
                background,
                pause,
                new Failures(told));
    }

    private Printers printers() {
        return new Printers() {
            @Override
            public boolean any() {
                return true;
            }

            @Override
            public Optional<Order> choose(String title, int pages) {
                return Optional.of(all -> printed.add(all.size()));
            }
        };
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void pagesAreMadeOnlyWhileTheyAreSeenAndFollowTheList() {
        pause.over();
        assertEquals(0, pages());
        papers.seenProperty().set(true);
        assertEquals(2, pages());
        receivers.chosen().setAll(receivers.rowsProperty().get().subList(0, 29));
        receivers.leaveOut();
        pause.over();
        assertEquals(1, pages());
    }

    @Test
    void envelopesAndLabelsAreMadeForTheChosenOnesAloneWhereThatIsWanted() {
        papers.seenProperty().set(true);
        papers.kindProperty().set(PaperKind.ENVELOPES);
        assertEquals(10, pages());
        papers.onlyChosenProperty().set(true);
        assertEquals(0, pages());
        assertEquals(
                "Chọn trong danh sách những đơn vị nhận qua bưu điện hoặc chuyển tay cần in.",
                papers.noteProperty().get());
        receivers.choose("1, 4");
        pause.over();
        assertEquals(2, pages());
        papers.kindProperty().set(PaperKind.LIST);
        assertEquals(2, pages());
    }

    @Test
    void howLabelsAreCutIsKeptButNotWhereTheyBegin() {
        papers.seenProperty().set(true);
        papers.kindProperty().set(PaperKind.LABELS);
        var sheet = new LabelSheet(2, 2, 5.5, 10, -1, 2);
        papers.cut(new PaperOptions(EnvelopeSize.WHOLE, sheet, 3));
        assertEquals(3, pages());
        assertEquals(
                new PaperOptions(EnvelopeSize.WHOLE, sheet, 1), papers().optionsProperty().get());
    }

    @Test
    void aPaperIsPrintedAndSavedUnderItsName() throws IOException {
        papers.seenProperty().set(true);
        papers.print();
        Path file = folder.resolve(UUID.randomUUID() + ".xlsx");
        clerk.writesTo(file);
        papers.exportExcel();
        assertEquals(List.of(2), printed);
        assertEquals("Danh-sach-phat-hanh_47_KH-SLTDLS_2026.xlsx", clerk.questions().getLast());
        assertTrue(Files.size(file) > 1000);
        papers.kindProperty().set(PaperKind.POST);
        clerk.writesTo(folder.resolve(UUID.randomUUID() + ".docx"));
        papers.export(ExportFormat.WORD);
        assertEquals("So-gui-buu-dien_47_KH-SLTDLS_2026.docx", clerk.questions().getLast());
        assertEquals("Đã xuất Word", told.titles().getLast());
    }

    @Test
    void whereNobodyGetsItByPostThereIsNoRegister() {
        receivers.chosen().setAll(receivers.rowsProperty().get());
        receivers.setChannel(Channel.NETWORK);
        papers.seenProperty().set(true);
        papers.kindProperty().set(PaperKind.POST);
        assertEquals(0, pages());
        papers.export(ExportFormat.PDF);
        assertEquals(List.of(), clerk.questions());
    }

    private int pages() {
        return papers.pagesProperty().get().map(laid -> laid.pages().size()).orElse(0);
    }
}
