package vn.kehoach.ui.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.RichText;
import vn.kehoach.document.SourcePlace;
import vn.kehoach.importing.doubt.Doubt;
import vn.kehoach.store.CannotOpen;
import vn.kehoach.store.DocumentId;
import vn.kehoach.store.Edit;
import vn.kehoach.store.OpenStore;
import vn.kehoach.store.Store;
import vn.kehoach.ui.SampleHouse;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.draft.OriginalText;
import vn.kehoach.ui.review.ReviewViewModel;
import vn.kehoach.ui.service.DirectBackground;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.Told;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class DocumentKeeperTest {
    @RegisterExtension final OpenStore data = new OpenStore();

    private static final OriginalText FILE =
            new OriginalText("cũ.docx", List.of("KẾ HOẠCH", "", "Số hóa tài liệu"));

    private final SampleHouse house = new SampleHouse(Path.of("target", "no-data"));
    private final DirectBackground background = new DirectBackground();
    private final Told told = new Told();
    private DraftViewModel draft = draft();
    private Optional<DocumentKeeper> keeper = Optional.empty();

    private DraftViewModel draft() {
        return new DraftViewModel(house.pagination(), background, new Failures(told));
    }

    @BeforeEach
    void open() {
        Store opened = data.store();
        draft = draft();
        keeper =
                Optional.of(
                        new DocumentKeeper(
                                draft, opened, house.pagination(), background, new Failures(told)));
    }

    @Test
    void undoAndRedoGoOnAfterARestart() throws CannotOpen {
        DocumentId id = adopt(SampleHouse.open());
        String first = subject();
        say("Lần một");
        say("Lần hai");
        draft.undo();
        restart(id);
        draft.redo();
        String redone = subject();
        draft.undo();
        draft.undo();
        assertEquals(List.of("Lần hai", first), List.of(redone, subject()));
        restart(id);
        draft.redo();
        assertEquals("Lần một", subject());
    }

    @Test
    void stepsOfAnotherTextAreDroppedAndNewOnesKept() throws CannotOpen {
        DocumentId id = adopt(SampleHouse.open());
        say("Lần một");
        data.store().documents().edit(id, Edit.of(withSubject("Ở nơi khác"))).join();
        restart(id);
        draft.undo();
        assertEquals("Ở nơi khác", subject());
        say("Lần hai");
        restart(id);
        draft.undo();
        assertEquals("Ở nơi khác", subject());
        assertEquals(List.of(), told.titles());
    }

    @Test
    void doubtsAndTheirOriginalAreThereUntilTheyAreSettled() throws CannotOpen {
        OpenDocument read = read();
        DocumentId id = adopt(read);
        restart(id);
        OpenDocument again = draft.openProperty().get().orElseThrow();
        assertEquals(read.doubts(), again.doubts());
        assertEquals(Optional.of(FILE), again.original());
        var review = new ReviewViewModel(draft);
        review.next();
        review.accept();
        restart(id);
        assertEquals(read.doubts().subList(1, 2), doubts());
        new ReviewViewModel(draft).next();
        var last = new ReviewViewModel(draft);
        last.next();
        last.change("Trích yếu mới");
        draft.undo();
        restart(id);
        assertEquals(read.doubts().subList(1, 2), doubts());
        assertEquals(Optional.of(FILE), draft.openProperty().get().orElseThrow().original());
        draft.redo();
        var settled = new ReviewViewModel(draft);
        settled.next();
        settled.keep();
        restart(id);
        assertEquals(List.of(), doubts());
        assertEquals(Optional.empty(), draft.openProperty().get().orElseThrow().original());
    }

    private static OpenDocument read() {
        OpenDocument sample = SampleHouse.openWithDoubts();
        List<Doubt> doubts =
                sample.doubts().stream()
                        .map(
                                doubt ->
                                        new Doubt(
                                                doubt.kind(),
                                                new SourcePlace(2, 0, 3),
                                                doubt.place(),
                                                doubt.message(),
                                                doubt.suggestion()))
                        .toList();
        return new OpenDocument(
                sample.name(),
                Optional.empty(),
                sample.document(),
                doubts,
                Optional.of(FILE),
                false);
    }

    private DocumentId adopt(OpenDocument document) {
        keeper.orElseThrow().adopt(document);
        return keeper.orElseThrow().currentProperty().get().orElseThrow();
    }

    private void restart(DocumentId id) throws CannotOpen {
        data.restart();
        open();
        keeper.orElseThrow().open(id);
    }

    private void say(String subject) {
        draft.act(open -> open.withDocument(withSubject(subject)));
    }

    private static OfficialDocument withSubject(String subject) {
        OfficialDocument sample = SampleHouse.sample();
        return sample.withHeader(sample.header().withSubject(RichText.plain(subject)));
    }

    private List<Doubt> doubts() {
        return draft.openProperty().get().orElseThrow().doubts();
    }

    private String subject() {
        return draft.openProperty().get().orElseThrow().document().header().subject().text();
    }
}
