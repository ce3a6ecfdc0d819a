package vn.kehoach.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.compare.Amounts;
import vn.kehoach.document.DocumentState;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.RichText;
import vn.kehoach.store.DocumentId;
import vn.kehoach.store.OpenStore;
import vn.kehoach.store.Store;
import vn.kehoach.ui.SampleHouse;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.file.FileSaving;
import vn.kehoach.ui.history.VersionsViewModel.Comparison;
import vn.kehoach.ui.keep.DocumentKeeper;
import vn.kehoach.ui.service.Answers;
import vn.kehoach.ui.service.DirectBackground;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.Told;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class VersionsViewModelTest {
    @RegisterExtension final OpenStore data = new OpenStore();

    @TempDir private Path folder;

    private final SampleHouse house = new SampleHouse(Path.of("target", "no-data"));
    private final DirectBackground background = new DirectBackground();
    private final Answers clerk = new Answers();
    private final Told told = new Told();
    private final DraftViewModel draft =
            new DraftViewModel(house.pagination(), background, new Failures(told));
    private Optional<DocumentKeeper> keeper = Optional.empty();
    private Optional<VersionsViewModel> versions = Optional.empty();

    @BeforeEach
    void open() {
        Store opened = data.store();
        var keeping =
                new DocumentKeeper(
                        draft, opened, house.pagination(), background, new Failures(told));
        keeper = Optional.of(keeping);
        versions =
                Optional.of(
                        new VersionsViewModel(
                                opened,
                                keeping,
                                draft,
                                house.pagination(),
                                house.house().writer(),
                                new FileSaving(background, clerk, told, file -> {}),
                                background,
                                told));
    }

    @Test
    void theNewestVersionsAreComparedAtOnceAndEachSaysWhatItChanged() {
        DocumentId id = openWith("Trồng cây");
        model().save();
        model().save();
        say("Trồng rừng năm nay");
        model().prepare(id, () -> {});
        assertEquals(
                List.of("Hiện nay: Thêm 3 chữ, bỏ 1 chữ", "Bấm lưu (Ctrl+S): Bản đầu tiên còn giữ"),
                model().versions().stream()
                        .map(
                                version ->
                                        (version.why().isEmpty() ? version.when() : version.why())
                                                + ": "
                                                + version.amounts())
                        .toList());
        Comparison shown = model().comparisonProperty().get().orElseThrow();
        assertEquals(new Amounts(3, 1, 0, 0), shown.amounts());
        assertTrue(shown.after().revision().isEmpty());
    }

    @Test
    void anyTwoVersionsAreComparedTheOlderFirst() {
        DocumentId id = openWith("Trồng cây");
        keep("một");
        say("Trồng rừng");
        keep("hai");
        say("Trồng hoa");
        model().prepare(id, () -> {});
        model().againstProperty().set(Optional.of(version("một")));
        model().chosenProperty().set(Optional.of(version("hai")));
        Comparison shown = model().comparisonProperty().get().orElseThrow();
        assertEquals(
                List.of(version("một").number(), version("hai").number()),
                List.of(shown.before().number(), shown.after().number()));
    }

    @Test
    void aVersionBroughtBackInTheEditorCanBeUndone() {
        DocumentId id = openWith("Trồng cây");
        keep("một");
        say("Trồng rừng");
        model().prepare(id, () -> {});
        model().chosenProperty().set(Optional.of(version("một")));
        model().restore();
        String restored = subject();
        draft.undo();
        assertEquals(List.of("Trồng cây", "Trồng rừng"), List.of(restored, subject()));
        model().prepare(id, () -> {});
        assertEquals("Trước khi khôi phục", model().versions().get(1).why());
        assertTrue(told.titles().getLast().startsWith("Đã khôi phục bản lúc "));
    }

    @Test
    void aVersionOfADocumentThatIsNotOpenIsBroughtBackInTheData() {
        DocumentId id = openWith("Trồng cây");
        keep("một");
        say("Trồng rừng");
        draft.close();
        model().prepare(id, () -> {});
        model().chosenProperty().set(Optional.of(version("một")));
        model().restore();
        OfficialDocument kept = data.store().documents().load(id).join().document();
        assertEquals("Trồng cây", kept.header().subject().text());
        told.last().actions().getFirst().run().run();
        assertEquals("Trồng cây", subject());
    }

    @Test
    void whatIsIssuedStaysAsItIs() {
        DocumentId id = openWith("Trồng cây");
        keep("một");
        say("Trồng rừng");
        data.store().documents().setState(List.of(id), DocumentState.ISSUED).join();
        keeper.orElseThrow().open(id);
        restoreOne(id);
        assertEquals("Trồng rừng", subject());
        assertEquals("Văn bản đã ban hành, không sửa được nữa", told.titles().getLast());
        draft.close();
        restoreOne(id);
        assertEquals("Chưa khôi phục được; văn bản giữ nguyên", told.titles().getLast());
        keeper.orElseThrow().open(id);
        assertEquals("Trồng rừng", subject());
    }

    private void restoreOne(DocumentId id) {
        model().prepare(id, () -> {});
        model().chosenProperty().set(Optional.of(version("một")));
        model().restore();
    }

    @Test
    void theComparisonIsWrittenAsPdf() throws java.io.IOException {
        DocumentId id = openWith("Trồng cây");
        keep("một");
        say("Trồng rừng");
        Path file = folder.resolve("so-sanh.pdf");
        clerk.writesTo(file);
        model().prepare(id, () -> {});
        model().export();
        assertEquals(
                "%PDF-", new String(Files.readAllBytes(file), 0, 5, StandardCharsets.ISO_8859_1));
        assertEquals("Đã xuất PDF", told.titles().getLast());
    }

    private DocumentId openWith(String subject) {
        OfficialDocument sample = SampleHouse.sample();
        DocumentId id =
                data.store()
                        .documents()
                        .create(
                                sample.withHeader(
                                        sample.header().withSubject(RichText.plain(subject))),
                                "")
                        .join();
        keeper.orElseThrow().open(id);
        return id;
    }

    private void keep(String name) {
        DocumentId id = keeper.orElseThrow().currentProperty().get().orElseThrow();
        data.store().revisions().take(id, name).join();
    }

    private void say(String subject) {
        draft.act(
                open ->
                        open.withDocument(
                                open.document()
                                        .withHeader(
                                                open.document()
                                                        .header()
                                                        .withSubject(RichText.plain(subject)))));
    }

    private Version version(String name) {
        return model().versions().stream()
                .filter(version -> version.why().contains(name))
                .findFirst()
                .orElseThrow();
    }

    private String subject() {
        return draft.openProperty().get().orElseThrow().document().header().subject().text();
    }

    private VersionsViewModel model() {
        return versions.orElseThrow();
    }
}
