package vn.kehoach.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.document.DocumentState;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.RichText;
import vn.kehoach.store.DocumentQuery;
import vn.kehoach.store.DocumentRow;
import vn.kehoach.store.OpenStore;
import vn.kehoach.store.Store;
import vn.kehoach.ui.SampleHouse;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.keep.DocumentKeeper;
import vn.kehoach.ui.service.Answers;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.DirectBackground;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.LateAnswers;
import vn.kehoach.ui.service.Message;
import vn.kehoach.ui.service.Told;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

class DocumentsViewModelTest {
    @RegisterExtension final OpenStore data = new OpenStore();

    private final SampleHouse house = new SampleHouse(Path.of("target", "no-data"));
    private final DirectBackground background = new DirectBackground();
    private final Answers clerk = new Answers();
    private final Told told = new Told();
    private final DraftViewModel draft =
            new DraftViewModel(house.pagination(), background, new Failures(told));
    private Optional<DocumentKeeper> keeper = Optional.empty();
    private Optional<DocumentsViewModel> list = Optional.empty();

    @BeforeEach
    void open() {
        Store opened = data.store();
        list = Optional.of(listOf(opened));
    }

    private DocumentsViewModel listOf(Store opened) {
        keeper =
                Optional.of(
                        new DocumentKeeper(
                                draft, opened, house.pagination(), background, new Failures(told)));
        return listOf(opened, background);
    }

    private DocumentsViewModel listOf(Store opened, BackgroundRunner background) {
        return new DocumentsViewModel(
                opened,
                keeper.orElseThrow(),
                house.pagination(),
                background,
                Runnable::run,
                Runnable::run,
                clerk,
                told);
    }

    @Test
    void theFirstStartDoesWhatItIsToldAndALaterOneDoesNot() {
        var first = new AtomicInteger();
        list().start(first::incrementAndGet, () -> {});
        add("Trồng cây");
        list().start(first::incrementAndGet, () -> {});
        assertEquals(1, first.get());
        assertEquals(List.of("Trồng cây"), subjects());
    }

    @Test
    void whatIsWrittenOnIsTheChosenOneWhenTheListIsSeenAgain() {
        add("Trồng cây");
        add("Phòng, chống bão");
        choose("Trồng cây");
        keeper.orElseThrow()
                .adopt(
                        new OpenDocument(
                                "Mới", Optional.empty(), SampleHouse.sample(), List.of(), false));
        list().refresh();
        String written = SampleHouse.sample().header().subject().text();
        assertEquals(List.of(written), chosen());
        choose("Trồng cây");
        list().refresh();
        assertEquals(List.of("Trồng cây"), chosen());
    }

    @Test
    void anOldOfferToGoBackLeavesWhatHasGoneOnSince() {
        add("Trồng cây");
        choose("Trồng cây");
        list().changes().setState(DocumentState.FOR_SIGNATURE);
        Message offer = told.last();
        list().changes().setState(DocumentState.ISSUED);
        offer.actions().getFirst().run().run();
        assertEquals(DocumentState.ISSUED, list().rows().getFirst().state());
        assertEquals(
                "Văn bản đã sang bước khác nên giữ nguyên trạng thái", told.titles().getLast());
    }

    @Test
    void wordsAreFoundWithoutDiacriticsAsTheyAreTyped() {
        add("Trồng cây đầu năm");
        add("Phòng, chống bão");
        list().filters().wordsProperty().set("cay dau");
        assertEquals(List.of("Trồng cây đầu năm"), subjects());
        list().filters().wordsProperty().set("");
        assertEquals(2, list().totalProperty().get());
    }

    @Test
    void theListIsOrderedAsVietnameseIs() {
        add("Ở lại");
        add("An toàn");
        add("Đê điều");
        add("Dân số");
        list().orderBy(DocumentQuery.Order.SUBJECT, false);
        assertEquals(List.of("An toàn", "Dân số", "Đê điều", "Ở lại"), subjects());
    }

    @Test
    void aDocumentGoesItsWayAndTheViewsFollow() {
        add("Trồng cây");
        choose("Trồng cây");
        assertEquals(
                Optional.of(NextStep.Move.TO_SIGNATURE),
                NextStep.of(list().chosen().getFirst()).move());
        list().changes().setState(DocumentState.FOR_SIGNATURE);
        list().filters().viewProperty().set(ListView.DRAFT);
        assertEquals(List.of(), subjects());
        list().filters().viewProperty().set(ListView.FOR_SIGNATURE);
        assertEquals(List.of("Trồng cây"), subjects());
        assertEquals("Đã chuyển 1 văn bản sang “Trình ký”", told.titles().getLast());
    }

    @Test
    void lettersTypedWhileTheFirstIsAnsweredAreOneQuestionMore() {
        add("Trồng cây");
        add("Phòng bão Mirinae");
        var late = new LateAnswers();
        DocumentsViewModel quick = listOf(data.store(), late);
        quick.filters().wordsProperty().set("m");
        int first = late.waiting();
        for (int letters = 2; letters <= 7; letters++) {
            quick.filters().wordsProperty().set("mirinae".substring(0, letters));
        }
        assertEquals(first, late.waiting());
        late.arrive();
        assertEquals(1, quick.rows().size());
    }

    @Test
    void whatGoesToTheBinComesBackAndIsDeletedOnlyAfterAQuestion() {
        add("Trồng cây");
        choose("Trồng cây");
        list().changes().moveToBin();
        assertEquals(List.of(), subjects());
        list().filters().viewProperty().set(ListView.BIN);
        choose("Trồng cây");
        clerk.agrees(false);
        list().changes().purge();
        assertEquals(List.of("Trồng cây"), subjects());
        choose("Trồng cây");
        list().changes().takeFromBin();
        list().filters().viewProperty().set(ListView.ALL);
        assertEquals(List.of("Trồng cây"), subjects());
        choose("Trồng cây");
        list().changes().moveToBin();
        list().filters().viewProperty().set(ListView.BIN);
        choose("Trồng cây");
        clerk.agrees(true);
        list().changes().purge();
        assertEquals(List.of(), subjects());
    }

    @Test
    void theChosenDocumentIsSeenAndOpenedAndItsEditsAreKept() {
        add("Trồng cây");
        choose("Trồng cây");
        assertTrue(list().previewProperty().get().isPresent());
        list().open();
        draft.edit(
                text -> text.withHeader(text.header().withSubject(RichText.plain("Trồng rừng"))));
        list().refresh();
        assertEquals(
                "Trồng rừng",
                store().documents()
                        .load(list().rows().getFirst().id())
                        .join()
                        .document()
                        .header()
                        .subject()
                        .text());
    }

    @Test
    void theFirstRowIsChosenWhenTheListIsShownAndAgainWhenNoChosenOneIsLeft() {
        add("Trồng cây");
        assertEquals(List.of("Trồng cây"), chosen());
        add("Phòng bão Mirinae");
        assertEquals(List.of("Trồng cây"), chosen());
        list().filters().wordsProperty().set("mirinae");
        assertEquals(List.of("Phòng bão Mirinae"), chosen());
        list().filters().wordsProperty().set("");
        assertEquals(List.of("Phòng bão Mirinae"), chosen());
        list().filters().wordsProperty().set("sogang");
        assertEquals(List.of(), chosen());
        list().filters().wordsProperty().set("");
        assertEquals(1, chosen().size());
        list().chosen().clear();
        list().refresh();
        assertEquals(List.of(), chosen());
    }

    @Test
    void theViewIsRememberedForTheNextStart() {
        list().filters().viewProperty().set(ListView.BIN);
        list().filters().viewProperty().set(ListView.ISSUED);
        list().start(() -> {}, () -> {});
        assertEquals(ListView.ISSUED, list().filters().viewProperty().get());
    }

    @Test
    void filtersStayOverARestartButSoughtWordsDoNot() {
        add("Trồng cây");
        list().filters().typeProperty().set(Optional.of(DocumentType.BAO_CAO));
        list().filters().wordsProperty().set("cay");
        list().orderBy(DocumentQuery.Order.DATE, false);
        DocumentsViewModel next = listOf(store());
        next.start(() -> {}, () -> {});
        assertEquals(
                new ListFilter(
                        ListView.ALL,
                        "",
                        Optional.of(DocumentType.BAO_CAO),
                        Optional.empty(),
                        Optional.empty(),
                        DocumentQuery.Order.DATE,
                        false),
                next.filters().nowProperty().get());
        assertEquals(List.of(), next.rows());
        next.filters().clear();
        assertEquals(1, next.rows().size());
    }

    @Test
    void aNamedViewIsKeptMovedTakenAwayAndGivenBack() {
        add("Trồng cây");
        list().filters().wordsProperty().set("cay");
        list().views().save(" Cây  xanh ", list().filters().nowProperty().get());
        list().filters().clear();
        list().views().save("Tất cả của tôi", list().filters().nowProperty().get());
        list().views().move(list().views().views().getFirst(), 1);
        DocumentsViewModel next = listOf(store());
        next.start(() -> {}, () -> {});
        assertEquals(
                List.of("Tất cả của tôi", "Cây xanh"),
                next.views().views().stream().map(SavedView::name).toList());
        next.filters().apply(next.views().views().getLast().filter());
        assertEquals("cay", next.filters().wordsProperty().get());
        List<SavedView> both = List.copyOf(next.views().views());
        next.views().delete(both.getFirst());
        assertEquals(both.subList(1, 2), next.views().views());
        assertEquals("Đã xóa cách xem “Tất cả của tôi”", told.titles().getLast());
        told.last().actions().getFirst().run().run();
        assertEquals(both, next.views().views());
    }

    @Test
    void manyDocumentsAreGivenToADraftingUnitThatTheListCanThenBeNarrowedTo() {
        add("Trồng cây");
        add("Phòng bão");
        add("An toàn");
        list().chosen().setAll(list().rows().subList(0, 2));
        list().changes().setDraftingUnit(" Phòng  Hai ");
        assertEquals(
                List.of("Phòng Hai"), list().filters().choicesProperty().get().draftingUnits());
        list().filters().unitProperty().set(Optional.of("Phòng Hai"));
        assertEquals(2, list().rows().size());
    }

    @Test
    void whatHeadAndEndLackIsCountedWhileADocumentIsNotIssued() {
        add("[Trích yếu]");
        assertEquals(List.of(1), List.copyOf(list().gapsProperty().get().values()));
        choose("[Trích yếu]");
        list().changes().setState(DocumentState.ISSUED);
        assertEquals(List.of(), List.copyOf(list().gapsProperty().get().values()));
    }

    @Test
    void ofMixedDocumentsThoseMoveThatCanAndAllGoBackTogether() {
        List.of("Một", "Hai", "Ba").forEach(this::add);
        choose("Ba");
        list().changes().setState(DocumentState.ISSUED);
        list().chosen().setAll(list().rows());
        StateChange change = StateChange.of(list().chosen(), DocumentState.FOR_SIGNATURE);
        assertEquals("Trình ký (2 trong 3 văn bản)", change.label());
        list().changes().setState(DocumentState.FOR_SIGNATURE);
        Message said = told.last();
        assertEquals(
                List.of(
                        "Đã chuyển 2 văn bản sang “Trình ký”",
                        "1 văn bản giữ nguyên: 1 đã ban hành.",
                        "Đang chọn 3 văn bản: 2 trình ký, 1 đã ban hành."),
                List.of(
                        said.title(),
                        said.text(),
                        NextStep.of(list().chosen()).orElseThrow().text()));
        said.actions().getFirst().run().run();
        assertEquals(
                List.of(DocumentState.DRAFT, DocumentState.DRAFT, DocumentState.ISSUED),
                list().rows().stream().map(DocumentRow::state).sorted().toList());
    }

    @Test
    void anIssuedDocumentIsADraftAgainOnlyAfterAQuestionAndThenCanBeWritten() {
        add("Trồng cây");
        list().open();
        list().changes().setState(DocumentState.ISSUED);
        assertTrue(draft.lockedProperty().get());
        clerk.agrees(false);
        list().changes().setState(DocumentState.DRAFT);
        assertEquals(DocumentState.ISSUED, list().rows().getFirst().state());
        clerk.agrees(true);
        list().changes().setState(DocumentState.DRAFT);
        assertEquals(DocumentState.DRAFT, list().rows().getFirst().state());
        assertFalse(draft.lockedProperty().get());
    }

    @Test
    void whatWentToTheBinComesBackAtOnce() {
        List.of("Một", "Hai").forEach(this::add);
        list().chosen().setAll(list().rows());
        list().changes().moveToBin();
        assertEquals(
                List.of("Đã bỏ 2 văn bản vào thùng rác", List.of()),
                List.of(told.last().title(), subjects()));
        told.last().actions().getFirst().run().run();
        assertEquals(2, subjects().size());
    }

    @Test
    void theColumnsStayAsTheyWereLeft() {
        List<ListColumn> left =
                ListColumn.FIRST.reversed().stream().map(one -> one.wide(111)).toList();
        list().keepColumns(left);
        DocumentsViewModel next = listOf(store());
        next.start(() -> {}, () -> {});
        assertEquals(left, next.columnsProperty().get());
    }

    private void add(String subject) {
        OfficialDocument sample = SampleHouse.sample();
        store().documents()
                .create(sample.withHeader(sample.header().withSubject(RichText.plain(subject))), "")
                .join();
        list().refresh();
    }

    private void choose(String subject) {
        list().chosen()
                .setAll(
                        list().rows().stream()
                                .filter(row -> row.subject().equals(subject))
                                .toList());
    }

    private List<String> chosen() {
        return list().chosen().stream().map(DocumentRow::subject).toList();
    }

    private List<String> subjects() {
        return list().rows().stream().map(DocumentRow::subject).toList();
    }

    private Store store() {
        return data.store();
    }

    private DocumentsViewModel list() {
        return list.orElseThrow();
    }
}
