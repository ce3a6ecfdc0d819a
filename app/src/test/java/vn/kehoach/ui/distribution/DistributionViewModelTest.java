package vn.kehoach.ui.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.directory.Channel;
import vn.kehoach.directory.Directory;
import vn.kehoach.directory.Ending;
import vn.kehoach.directory.Life;
import vn.kehoach.directory.Unit;
import vn.kehoach.distribution.DistributionList;
import vn.kehoach.distribution.Handover;
import vn.kehoach.distribution.OpenName;
import vn.kehoach.distribution.Receiver;
import vn.kehoach.document.Closing;
import vn.kehoach.document.DocumentState;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;
import vn.kehoach.json.DirectoryJson;
import vn.kehoach.office.distribution.InventedCommunes;
import vn.kehoach.store.CannotOpen;
import vn.kehoach.store.DocumentId;
import vn.kehoach.store.Store;
import vn.kehoach.ui.SampleHouse;
import vn.kehoach.ui.service.DirectBackground;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.LateAnswers;
import vn.kehoach.ui.service.Told;
import vn.kehoach.ui.units.KeptDirectory;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class DistributionViewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 8);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-12-08T02:00:00Z"), ZoneOffset.UTC);

    @TempDir private static Path folder;

    private final DirectBackground background = new DirectBackground();
    private final Failures failures = new Failures(new Told());
    private final Unit finance = Unit.named(UUID.randomUUID(), "Sở Tài chính");
    private final Unit planning =
            Unit.named(UUID.randomUUID(), "Sở Kế hoạch và Đầu tư")
                    .withLife(
                            Life.OPEN.ended(
                                    LocalDate.of(2025, 2, 28),
                                    Ending.MERGED,
                                    List.of(finance.id()),
                                    ""));
    private Store store;
    private DistributionViewModel model;
    private ReceiversViewModel receivers;
    private KeptDirectory kept;
    private OpenNamesViewModel names;

    @BeforeEach
    void open() throws CannotOpen {
        store = Store.open(folder.resolve(UUID.randomUUID().toString()), CLOCK);
        Directory communes = InventedCommunes.directory(8);
        store.units().save(communes.units(), communes.groups()).join();
        store.units().save(List.of(finance, planning), List.of()).join();
        model = new DistributionViewModel(store, background, failures, CLOCK);
        receivers = new ReceiversViewModel(model);
        kept = new KeptDirectory(store.units(), new DirectoryJson(), background, new Told());
        kept.enter();
        names = new OpenNamesViewModel(model, kept);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aGroupIsSeenAsItsUnitsAndWhatIsUnknownWaits() {
        show(plan(InventedCommunes.GROUP, "Sở KH&ĐT; Quỹ Khuyến đọc"));
        assertEquals(8, receivers.rowsProperty().get().size());
        assertEquals(Optional.of("Sở KH&ĐT"), names.currentProperty().get().map(OpenName::name));
        assertEquals(
                "Sở Kế hoạch và Đầu tư đã sáp nhập sau ngày 28/02/2025, nay là Sở Tài chính.",
                names.reason());
        names.accept();
        assertEquals("Sở Tài chính", list().receivers().getLast().name());
        assertEquals(
                Optional.of("Quỹ Khuyến đọc"), names.currentProperty().get().map(OpenName::name));
        names.leaveAsText();
        assertEquals(Optional.empty(), names.currentProperty().get());
        assertEquals("Quỹ Khuyến đọc", list().receivers().getLast().name());
    }

    @Test
    void anUnknownNameBecomesAUnitOrAnotherNameOfOne() {
        DocumentId plan = plan("Quỹ Khuyến đọc", "Sở Ngân khố");
        show(plan);
        names.add();
        names.wordsProperty().set("tai chinh");
        assertEquals(List.of(finance), names.candidatesProperty().get());
        names.chooseAsAlias(finance);
        assertEquals(List.of("Quỹ Khuyến đọc", "Sở Tài chính"), seen());
        show(plan("Sở Ngân khố", "Quỹ Khuyến đọc"));
        assertEquals(List.of("Sở Tài chính", "Quỹ Khuyến đọc"), seen());
        assertEquals(List.of(), list().open());
    }

    @Test
    void anotherNameOfAUnitIsTakenBackInTheDirectory() {
        show(plan("Quỹ Khuyến đọc", "Sở Ngân khố"));
        names.chooseAsAlias(finance);
        Unit called = kept.now().unit(finance.id());
        kept.undo();
        assertEquals(finance.withAliases(List.of("Quỹ Khuyến đọc")), called);
        assertEquals(finance, store.units().directory().join().unit(finance.id()));
        assertEquals(List.of("Sở Tài chính"), seen());
    }

    @Test
    void allNamesAreSettledAtOnceAndThatIsTakenBack() {
        show(plan("Sở KH&ĐT", "Quỹ Khuyến đọc"));
        names.acceptAll();
        assertEquals(List.of("Sở Tài chính", "Quỹ Khuyến đọc"), seen());
        model.undo();
        assertEquals(2, list().open().size());
        assertEquals(List.of(), seen());
    }

    @Test
    void aUnitThatThePaperDoesNotNameIsSentItToo() {
        show(plan("Quỹ Khuyến đọc"));
        names.leaveAsText();
        names.wordsProperty().set("tai chinh");
        names.choose(names.candidatesProperty().get().getFirst());
        assertEquals(List.of("Quỹ Khuyến đọc", "Sở Tài chính"), seen());
    }

    @Test
    void anAddressThatComesToBeKnownIsTakenWhenThePaperIsReadAgain() {
        DocumentId plan = plan("Sở Tài chính");
        show(plan);
        receivers.choose("1");
        receivers.setCopies(2);
        Unit moved =
                new Unit(
                        finance.id(),
                        finance.name(),
                        "",
                        "",
                        List.of(),
                        finance.kind(),
                        null,
                        List.of(),
                        "Phố Bến",
                        "",
                        Channel.POST,
                        finance.life());
        store.units().save(List.of(moved), List.of()).join();
        show(plan);
        assertEquals(
                List.of(
                        Receiver.of(moved, "Sở Tài chính")
                                .withCopies(2)
                                .withChannel(Channel.NETWORK)),
                list().receivers());
    }

    @Test
    void spaceAfterSpaceMarksOneAfterTheOther() {
        DocumentId plan = plan(InventedCommunes.GROUP);
        show(plan);
        receivers.chosen().setAll(receivers.rowsProperty().get().get(2));
        receivers.toggleReceived();
        receivers.toggleReceived();
        assertEquals(List.of(3, 4), received());
        receivers.chosen().setAll(receivers.rowsProperty().get().get(3));
        receivers.toggleReceived();
        assertEquals(List.of(3), received());
        show(plan);
        assertEquals(List.of(3), received());
        assertEquals(
                new Handover(TODAY, ""),
                receivers.rowsProperty().get().get(2).receiver().received());
    }

    @Test
    void whereMarkedOnesGoOutOfSightTheNextIsChosen() {
        show(plan(InventedCommunes.GROUP));
        receivers.filterProperty().set(ReceiverFilter.NONE.withProgress(Progress.NOT_RECEIVED));
        receivers.chosen().setAll(receivers.rowsProperty().get().get(0));
        receivers.toggleReceived();
        receivers.toggleReceived();
        assertEquals(List.of(3), receivers.chosen().stream().map(ReceiverRow::number).toList());
        assertEquals(6, receivers.rowsProperty().get().size());
    }

    @Test
    void whatIsMarkedWhileTheListIsReadAgainStaysMarked() {
        DocumentId plan = plan(InventedCommunes.GROUP);
        var held = new LateAnswers();
        model = new DistributionViewModel(store, held, failures, CLOCK);
        receivers = new ReceiversViewModel(model);
        model.show(plan);
        held.arrive();
        receivers.choose("3");
        DistributionList before = list();
        model.refresh();
        receivers.toggleReceived();
        held.arrive();
        assertEquals(List.of(3), received());
        model.undo();
        held.arrive();
        assertEquals(Optional.of(before), store.distributions().of(plan).join());
    }

    @Test
    void rangesOfNumbersAndAllOfAChannelAreMarkedTogether() {
        show(plan(InventedCommunes.GROUP));
        assertTrue(receivers.choose("1-2, 7"));
        receivers.toggleReceived();
        assertEquals(List.of(1, 2, 7), received());
        assertFalse(receivers.choose("một"));
        receivers.filterProperty().set(ReceiverFilter.NONE.withChannel(Optional.of(Channel.POST)));
        receivers.chosen().setAll(receivers.rowsProperty().get());
        receivers.markDayProperty().set(TODAY.minusDays(1));
        receivers.toggleDelivered();
        receivers.filterProperty().set(ReceiverFilter.NONE);
        assertEquals(
                List.of(1, 4, 7),
                receivers.rowsProperty().get().stream()
                        .filter(row -> row.receiver().delivered() != null)
                        .map(ReceiverRow::number)
                        .toList());
    }

    @Test
    void anExceptionStaysOneUntilItIsTakenBack() {
        DocumentId plan = plan(InventedCommunes.GROUP);
        show(plan);
        receivers.choose("2");
        String name = receivers.chosen().getFirst().receiver().name();
        receivers.leaveOut();
        model.renew();
        assertEquals(7, seen().size());
        receivers.filterProperty().set(ReceiverFilter.NONE.withProgress(Progress.EXCEPTED));
        assertEquals(List.of(name), seen());
        receivers.chosen().setAll(receivers.rowsProperty().get());
        receivers.takeBack();
        receivers.filterProperty().set(ReceiverFilter.NONE);
        assertEquals(name, seen().getLast());
    }

    @Test
    void theListOfAnIssuedPaperStaysAsItWasWhenTheDirectoryGrows() {
        DocumentId plan = plan(InventedCommunes.GROUP);
        store.documents().setState(List.of(plan), DocumentState.ISSUED).join();
        show(plan);
        Directory larger = InventedCommunes.directory(9);
        store.units().save(larger.units(), larger.groups()).join();
        show(plan);
        assertEquals(8, seen().size());
        model.renew();
        assertEquals(9, seen().size());
    }

    @Test
    void copiesChannelAndAddressAreSetForAllChosen() {
        show(plan(InventedCommunes.GROUP));
        receivers.choose("1, 3");
        receivers.setCopies(2);
        receivers.setChannel(Channel.MESSENGER);
        receivers.setAddress(" Phố Bến \n");
        List<Receiver> messengers = list().by(Channel.MESSENGER);
        assertEquals(2, messengers.size());
        assertEquals(10, list().copies());
        assertEquals("Phố Bến", messengers.getFirst().address());
    }

    private void show(DocumentId id) {
        model.show(id);
    }

    private DocumentId plan(String... recipients) {
        List<Recipient> lines =
                Arrays.stream(recipients).map(text -> new Recipient(text, ";")).toList();
        OfficialDocument plan =
                SampleHouse.sample()
                        .withAddressees(List.of())
                        .withClosing(
                                new Closing(
                                        List.of(new RecipientList("Nơi nhận:", lines)), List.of()));
        return store.documents().create(plan, "").join();
    }

    private DistributionList list() {
        return model.listProperty().get();
    }

    private List<String> seen() {
        return receivers.rowsProperty().get().stream().map(row -> row.receiver().name()).toList();
    }

    private List<Integer> received() {
        return receivers.rowsProperty().get().stream()
                .filter(row -> row.receiver().received() != null)
                .map(ReceiverRow::number)
                .toList();
    }
}
