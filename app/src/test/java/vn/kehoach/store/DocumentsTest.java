package vn.kehoach.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentState;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.store.DocumentQuery.Order;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

class DocumentsTest {
    @RegisterExtension final OpenStore open = new OpenStore();

    @Test
    void anEditIsThereAfterARestart() throws CannotOpen {
        DocumentId id = open.documents().create(Drafts.plan("Trồng cây"), "Phòng A").join();
        OfficialDocument edited = Drafts.pages("Trồng cây đầu xuân", 3);
        open.documents().edit(id, Edit.of(edited)).join();
        open.restart();
        assertEquals(edited, open.documents().load(id).join().document());
    }

    @Test
    void aSubjectKeepsItsLinesAndIsOneLineInTheList() throws CannotOpen {
        OfficialDocument lined = Drafts.plan("Trồng cây\nđầu xuân");
        DocumentId id = open.documents().create(lined, "").join();
        open.restart();
        assertEquals(lined, open.documents().load(id).join().document());
        assertEquals(List.of("Trồng cây đầu xuân"), subjects("cay dau"));
    }

    @Test
    void wordsFindDocumentsWithoutDiacriticsInAnyOrder() {
        create("Đẩy mạnh chuyển đổi số", "Trồng cây gây rừng", "Phòng chống dịch");
        assertEquals(List.of("Đẩy mạnh chuyển đổi số"), subjects("so day manh"));
        assertEquals(List.of("Phòng chống dịch"), subjects("DỊCH"));
        assertEquals(List.of(), subjects("dich rung"));
        assertEquals(3, subjects("kh-stn").size());
    }

    @Test
    void subjectsAreInVietnameseOrder() {
        create("Đo đạc", "Dân số", "Ăn toàn", "An ninh", "Ấp", "Em", "Êm");
        assertEquals(
                List.of("An ninh", "Ăn toàn", "Ấp", "Dân số", "Đo đạc", "Em", "Êm"),
                subjects(DocumentQuery.ALL.by(Order.SUBJECT, false)));
    }

    @Test
    void numbersAreOrderedAsNumbersWithBlanksLast() {
        for (String numeral : List.of("100", "9", "", "21")) {
            open.documents().create(Drafts.plan(numeral, "Số " + numeral), "").join();
        }
        assertEquals(
                List.of("Số 9", "Số 21", "Số 100", "Số "),
                subjects(DocumentQuery.ALL.by(Order.NUMBER, false)));
    }

    @Test
    void aPageTellsTheLengthOfTheWholeList() {
        create("A", "B", "C", "D");
        Page<DocumentRow> page =
                open.documents().list(DocumentQuery.ALL.by(Order.SUBJECT, false).page(1, 2)).join();
        assertEquals(List.of("B", "C"), page.rows().stream().map(DocumentRow::subject).toList());
        assertEquals(4, page.total());
    }

    /** The list by the words in its heads is asked of jOOQ, that of all documents in plain SQL. */
    @ParameterizedTest
    @ValueSource(ints = {0, 2, 100})
    void theFirstRowsAreThoseOfEveryOtherList(int limit) {
        open.documents().create(Drafts.plan("21", "Đã có số, ngày"), "Phòng A").join();
        open.pass(Duration.ofMinutes(1));
        List<DocumentId> ids = create("Trình ký", "Bỏ đi", "Có hạn");
        open.documents().setState(ids.subList(0, 1), DocumentState.FOR_SIGNATURE).join();
        open.documents().moveToBin(ids.subList(1, 2)).join();
        var reports =
                Paragraph.text("Các phòng báo cáo kết quả trước ngày 15/6 và 15/12 hằng năm.");
        open.pass(Duration.ofMinutes(1));
        open.documents().edit(ids.getLast(), Edit.of(Drafts.plan("Có hạn", reports))).join();
        open.documents().readDuties().join();
        DocumentQuery first = DocumentQuery.ALL.page(0, limit);
        assertEquals(
                open.documents().listByHead(first).join(), open.documents().list(first).join());
    }

    @Test
    void statesAreSetForManyAtOnceAndFiltered() {
        List<DocumentId> ids = create("A", "B", "C");
        open.documents().setState(ids.subList(0, 2), DocumentState.FOR_SIGNATURE).join();
        assertEquals(
                List.of("A", "B"),
                subjects(
                        DocumentQuery.ALL
                                .by(Order.SUBJECT, false)
                                .withStates(Set.of(DocumentState.FOR_SIGNATURE))));
    }

    @Test
    void theBinGivesBackOrForgets() {
        List<DocumentId> ids = create("A", "B");
        open.documents().moveToBin(ids).join();
        assertEquals(List.of(), subjects(""));
        open.documents().takeFromBin(ids.subList(0, 1)).join();
        assertEquals(List.of("A"), subjects(""));
        open.documents().purge(ids).join();
        assertEquals(List.of("A"), subjects(""));
        assertEquals(List.of(), subjects(DocumentQuery.ALL.inBin(true)));
        assertTrouble(Trouble.GONE, ids.get(1));
    }

    @Test
    void aCopyHasTheTextWithItsLastEdit() {
        DocumentId id = open.documents().create(Drafts.plan("A"), "Phòng A").join();
        var unwaited = open.documents().edit(id, Edit.of(Drafts.plan("B")));
        StoredDocument copy = open.documents().load(open.documents().copy(id).join()).join();
        assertEquals(Drafts.plan("B"), copy.document());
        assertEquals("Phòng A", copy.draftingUnit());
        assertEquals(true, unwaited.isDone());
    }

    @Test
    void aCopyOfAnIssuedDocumentWaitsForANumberAndADayOfItsOwn() {
        var number = new DocumentNumber("47", "/", "KH-ABC");
        var plan = Drafts.plan("A");
        Header header = plan.header().withNumber(number);
        OfficialDocument issued =
                plan.withHeader(header.withDateLine(new DateLine("Lam Châu", "07", "12", "2026")));
        DocumentId id = open.documents().create(issued, "").join();
        open.documents().setState(List.of(id), DocumentState.ISSUED).join();
        StoredDocument copy = open.documents().load(open.documents().copy(id).join()).join();
        OfficialDocument blank =
                plan.withHeader(
                        header.withNumber(new DocumentNumber("", "/", "KH-ABC"))
                                .withDateLine(new DateLine("Lam Châu", "", "", "2026")));
        assertEquals(blank, copy.document());
        assertEquals(DocumentState.DRAFT, copy.state());
    }

    @Test
    void theEditLogSurvivesARestartWithUndoneSteps() throws CannotOpen {
        DocumentId id = create("A").getFirst();
        Documents documents = open.documents();
        List.of(LogChange.write(0, "a"), LogChange.write(1, "b"), LogChange.write(1, "bc"))
                .forEach(change -> documents.edit(id, Edit.of(Drafts.plan("B"), change)).join());
        String veryLong = "x".repeat(1_200_000);
        documents.edit(id, Edit.of(Drafts.plan("C"), LogChange.write(2, veryLong))).join();
        documents.edit(id, Edit.of(Drafts.plan("B"), LogChange.stand(2))).join();
        open.restart();
        assertEquals(
                new StoredLog(List.of("a", "bc", veryLong), 2), open.documents().log(id).join());
    }

    @Test
    void editsOfOneStrideAreOneInTheLogToo() {
        DocumentId id = create("A").getFirst();
        Documents documents = open.documents();
        CompletableFuture.allOf(
                        documents.edit(id, Edit.of(Drafts.plan("1"), LogChange.write(0, "một"))),
                        documents.edit(id, Edit.of(Drafts.plan("2"), LogChange.write(1, "hai"))),
                        documents.edit(id, Edit.of(Drafts.plan("1"), LogChange.stand(1))),
                        documents.edit(id, Edit.of(Drafts.plan("3"), LogChange.write(1, "ba"))))
                .join();
        assertEquals(new StoredLog(List.of("một", "ba"), 2), documents.log(id).join());
        assertEquals(Drafts.plan("3"), documents.load(id).join().document());
    }

    @Test
    void aDocumentChangedLastIsFirst() {
        List<DocumentId> ids = create("A", "B");
        open.pass(Duration.ofMinutes(1));
        open.documents().edit(ids.getFirst(), Edit.of(Drafts.plan("A2"))).join();
        assertEquals(List.of("A2", "B"), subjects(""));
    }

    @Test
    void anEditAfterClosingFailsInsteadOfWaitingForEver() {
        DocumentId id = create("A").getFirst();
        Documents documents = open.documents();
        open.close();
        var failed =
                assertThrows(
                        CompletionException.class,
                        () -> documents.edit(id, Edit.of(Drafts.plan("B"))).join());
        assertEquals(Trouble.CLOSED, Trouble.behind(failed));
    }

    private List<DocumentId> create(String... subjects) {
        return List.of(subjects).stream()
                .map(subject -> open.documents().create(Drafts.plan(subject), "").join())
                .toList();
    }

    private List<String> subjects(String words) {
        return subjects(DocumentQuery.ALL.withWords(words));
    }

    private List<String> subjects(DocumentQuery query) {
        return open.documents().list(query).join().rows().stream()
                .map(DocumentRow::subject)
                .toList();
    }

    private void assertTrouble(Trouble trouble, DocumentId id) {
        var failed =
                assertThrows(CompletionException.class, () -> open.documents().load(id).join());
        assertEquals(trouble, Trouble.behind(failed));
    }
}
