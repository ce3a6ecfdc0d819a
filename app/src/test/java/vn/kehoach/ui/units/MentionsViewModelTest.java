package vn.kehoach.ui.units;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static vn.kehoach.ui.units.UnitDesk.named;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.directory.Ending;
import vn.kehoach.directory.Life;
import vn.kehoach.directory.Unit;
import vn.kehoach.document.Addressee;
import vn.kehoach.document.Closing;
import vn.kehoach.document.FieldSpan;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.document.TaskField;
import vn.kehoach.office.naming.EndedUnits;
import vn.kehoach.office.naming.UnitMention;
import vn.kehoach.office.naming.UnitMentions;
import vn.kehoach.office.newyear.NewYear;
import vn.kehoach.office.newyear.YearFlag;
import vn.kehoach.store.CannotOpen;
import vn.kehoach.ui.draft.LiveReading;
import vn.kehoach.ui.draft.SampleDraft;
import vn.kehoach.ui.service.DirectBackground;
import vn.kehoach.ui.service.Failures;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

class MentionsViewModelTest {
    @TempDir private Path folder;

    private final Unit farming = named("Sở Nông nghiệp và Môi trường");
    private final Unit nature =
            named("Sở Tài nguyên và Môi trường")
                    .withLife(
                            Life.OPEN.ended(
                                    LocalDate.of(2025, 2, 28),
                                    Ending.MERGED,
                                    List.of(farming.id()),
                                    ""));
    private final SampleDraft sample = new SampleDraft();
    private Optional<UnitDesk> desk = Optional.empty();
    private Optional<MentionsViewModel> mentions = Optional.empty();

    @BeforeEach
    void open() throws CannotOpen {
        desk = Optional.of(new UnitDesk(folder));
        desk().has(List.of(farming, nature), List.of());
        mentions = Optional.of(mentions());
    }

    private MentionsViewModel mentions() {
        return new MentionsViewModel(
                sample.model(),
                new LiveReading<>(
                        sample.model(),
                        List.of(),
                        (before, was, is) -> before,
                        () ->
                                document ->
                                        UnitMentions.in(
                                                document,
                                                desk().kept.now(),
                                                LocalDate.of(2026, 11, 21)),
                        new DirectBackground(),
                        Runnable::run,
                        failure -> {}),
                desk().kept,
                desk().store.settings(),
                new DirectBackground(),
                new Failures(desk().told));
    }

    @AfterEach
    void close() {
        desk().close();
    }

    @Test
    void oneStepPutsTheHeirIntoTheTextAndIsTakenBack() {
        address("Sở Tài nguyên và Môi trường", "Sở TN&MT");
        assertEquals(List.of("Thay bằng “Sở Nông nghiệp và Môi trường”", "Để nguyên"), labels(0));
        mentions.orElseThrow().choices(shown().getFirst()).getFirst().run().run();
        assertEquals(List.of("Sở Nông nghiệp và Môi trường", "Sở TN&MT"), addressees());
        assertEquals(1, shown().size());
        sample.model().undo();
        assertEquals(List.of("Sở Tài nguyên và Môi trường", "Sở TN&MT"), addressees());
    }

    @Test
    void oneNameIsReplacedEverywhere() {
        address("Sở TN&MT", "Sở Nông nghiệp và Môi trường", "Sở TN&MT");
        assertEquals("Thay cả 2 chỗ bằng “Sở Nông nghiệp và Môi trường”", labels(0).get(1));
        mentions.orElseThrow().choices(shown().getFirst()).get(1).run().run();
        assertEquals(
                List.of(
                        "Sở Nông nghiệp và Môi trường",
                        "Sở Nông nghiệp và Môi trường",
                        "Sở Nông nghiệp và Môi trường"),
                addressees());
        assertEquals(List.of(), shown());
    }

    @Test
    void anUnknownNameBecomesAnAliasOrAUnitOrStays() {
        address("Sở Nông nghiệp và Môi trường rừng", "Quỹ Khuyến đọc", "Hội Khuyến học");
        assertEquals(
                List.of(
                        "Là tên khác của “Sở Nông nghiệp và Môi trường”",
                        "Thêm vào danh bạ",
                        "Để nguyên"),
                labels(0));
        choose(0, 0);
        assertEquals(
                List.of("Sở Nông nghiệp và Môi trường rừng"),
                desk().unit("Sở Nông nghiệp và Môi trường").aliases());
        choose(0, 0);
        assertEquals("Quỹ Khuyến đọc", desk().unit("Quỹ Khuyến đọc").name());
        choose(0, 1);
        assertEquals(List.of(), shown());
        mentions = Optional.of(mentions());
        assertEquals(List.of(), shown());
    }

    @Test
    void anUnknownNameOfATaskHasTheSameOffers() {
        Paragraph heading = Paragraph.of(Role.HEADING, 2, "1.", RichText.plain("Trồng cây"));
        String lead = "Chủ trì: Quỹ Khuyến đọc";
        Paragraph fact =
                Paragraph.text(lead)
                        .withFields(List.of(new FieldSpan(TaskField.LEAD, 9, lead.length())));
        sample.model().edit(text -> withoutRecipients(text).withBody(List.of(heading, fact)));
        assertEquals(List.of("Thêm vào danh bạ", "Để nguyên"), labels(0));
        choose(0, 0);
        assertEquals(List.of(), shown());
        assertEquals("Quỹ Khuyến đọc", desk().unit("Quỹ Khuyến đọc").name());
    }

    @Test
    void aDraftForANewYearAsksForUnitsOfTheOfficesOwnDirectory() {
        address("Sở Tài nguyên và Môi trường");
        List<YearFlag> flags =
                new NewYear(List.of())
                        .with(new EndedUnits(() -> desk().store.units().directory().join()))
                        .of(sample.open().document(), OptionalInt.of(2027))
                        .orElseThrow()
                        .flags();
        assertEquals(
                "“Sở Tài nguyên và Môi trường” đã sáp nhập, hết hiệu lực ngày 28/02/2025; nay là"
                        + " “Sở Nông nghiệp và Môi trường”.",
                flags.stream()
                        .filter(flag -> flag.kind() == YearFlag.Kind.ABOLISHED)
                        .findFirst()
                        .orElseThrow()
                        .message());
    }

    private void address(String... names) {
        sample.model()
                .edit(
                        text ->
                                withoutRecipients(text)
                                        .withAddressees(
                                                List.of(names).stream()
                                                        .map(name -> new Addressee(name, ";"))
                                                        .toList()));
    }

    private static OfficialDocument withoutRecipients(OfficialDocument text) {
        return text.withClosing(new Closing(List.of(), text.closing().signatures()))
                .withBody(List.of(Paragraph.text("Nơi này không nêu đơn vị nào.")))
                .withAppendices(List.of());
    }

    private List<String> addressees() {
        return sample.open().document().addressees().stream().map(Addressee::text).toList();
    }

    private List<UnitMention> shown() {
        return mentions.orElseThrow().mentionsProperty().get();
    }

    private List<String> labels(int at) {
        return mentions.orElseThrow().choices(shown().get(at)).stream()
                .map(MentionsViewModel.Choice::label)
                .toList();
    }

    private void choose(int mention, int choice) {
        mentions.orElseThrow().choices(shown().get(mention)).get(choice).run().run();
    }

    private UnitDesk desk() {
        return desk.orElseThrow();
    }
}
