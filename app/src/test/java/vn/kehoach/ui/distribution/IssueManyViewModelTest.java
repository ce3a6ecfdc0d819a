package vn.kehoach.ui.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentState;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.RichText;
import vn.kehoach.store.CannotOpen;
import vn.kehoach.store.DocumentId;
import vn.kehoach.store.Standing;
import vn.kehoach.store.Store;
import vn.kehoach.store.StoredDocument;
import vn.kehoach.ui.SampleHouse;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.keep.DocumentKeeper;
import vn.kehoach.ui.service.Told;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class IssueManyViewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 8);
    private static final String GAP = "Còn thiếu: trích yếu.";

    @TempDir private static Path folder;

    private Told told;
    private DraftViewModel draft;
    private Store store;
    private DocumentKeeper keeper;
    private IssueManyViewModel model;

    @BeforeEach
    void open() throws CannotOpen {
        SampleIssuing issuing = SampleIssuing.in(folder, id -> {});
        told = issuing.told();
        draft = issuing.draft();
        store = issuing.store();
        keeper = issuing.keeper();
        model = issuing.desk().many();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void numbersFollowTheLastOneOfTheYearAndOneThatIsTyped() {
        issued("Đã có", 11);
        model.prepare(List.of(draft("Một"), draft("Hai"), draft("Ba")), () -> {});
        assertEquals(List.of("12", "13", "14"), numbers());
        model.lines().get(1).numberProperty().set("20");
        assertEquals(List.of("12", "20", "21"), numbers());
        model.lines().getFirst().wantedProperty().set(false);
        assertEquals(List.of("", "20", "21"), numbers());
        assertEquals(2, model.wantedProperty().get());
        model.lines().get(1).numberProperty().set("");
        model.dayProperty().set(LocalDate.of(2027, 1, 4));
        assertEquals(List.of("", "01", "02"), numbers());
    }

    @Test
    void manyAreIssuedAtOnceAndTakenBackAtOnce() {
        DocumentId one = draft("Một");
        DocumentId two = draft("Hai");
        store.documents().setState(List.of(two), DocumentState.FOR_SIGNATURE).join();
        Map<DocumentId, Standing> before = standings(one, two);
        keeper.open(one);
        model.prepare(List.of(one, two), () -> {});
        assertTrue(model.issue());
        assertEquals(
                List.of("ISSUED 01/KH-SLTDLS 08/12/2026", "ISSUED 02/KH-SLTDLS 08/12/2026"),
                List.of(said(one), said(two)));
        assertEquals("Đã ban hành 2 văn bản", told.last().title());
        assertEquals(kept(one).document(), draft.openProperty().get().orElseThrow().document());
        assertTrue(draft.lockedProperty().get());
        told.last().actions().getFirst().run().run();
        assertEquals(before, standings(one, two));
        assertEquals(kept(one).document(), draft.openProperty().get().orElseThrow().document());
        assertFalse(draft.lockedProperty().get());
    }

    @Test
    void whatLacksSomethingOrIsIssuedIsShownWithTheReasonAndLeftOut() {
        DocumentId gap = draft("[Trích yếu]");
        DocumentId done = issued("Xong", 3);
        DocumentId right = draft("Được");
        model.prepare(List.of(gap, done, right), () -> {});
        assertEquals(
                List.of(GAP, "Đã ban hành.", ""),
                model.lines().stream().map(IssueLine::hindrance).toList());
        assertTrue(model.issue());
        assertEquals(
                List.of(DocumentState.DRAFT, "ISSUED 03/KH-SLTDLS 08/12/2026"),
                List.of(kept(gap).state(), said(done)));
        assertEquals("ISSUED 04/KH-SLTDLS 08/12/2026", said(right));
    }

    @Test
    void aNumberGivenTwiceIsSaidAndNothingIsWritten() {
        issued("Đã có", 11);
        DocumentId one = draft("Một");
        DocumentId two = draft("Hai");
        model.prepare(List.of(one, two), () -> {});
        model.lines().getFirst().numberProperty().set("11");
        model.lines().getLast().numberProperty().set("11");
        assertFalse(model.issue());
        assertEquals(
                List.of("Số này đã cấp cho “Đã có”.", "Số này trùng với một dòng ở trên."),
                problems());
        model.lines().getFirst().numberProperty().set("mười");
        model.lines().getLast().dayProperty().set(null);
        assertFalse(model.issue());
        assertEquals(
                List.of(
                        "Số văn bản chỉ gồm chữ số, ví dụ 47.",
                        "Ngày ban hành viết như 07/12/2026."),
                problems());
        assertEquals(
                List.of(DocumentState.DRAFT, DocumentState.DRAFT),
                List.of(kept(one).state(), kept(two).state()));
    }

    private List<String> numbers() {
        return model.lines().stream().map(line -> line.numberProperty().get()).toList();
    }

    private List<String> problems() {
        return model.lines().stream().map(line -> line.problemProperty().get()).toList();
    }

    private DocumentId draft(String subject) {
        OfficialDocument sample = SampleHouse.sample();
        Header blank =
                sample.header()
                        .withSubject(RichText.plain(subject))
                        .withNumber(new DocumentNumber("", "/", "KH-SLTDLS"))
                        .withDateLine(new DateLine("Lam Châu", "", "", ""));
        return store.documents().create(sample.withHeader(blank), "").join();
    }

    private DocumentId issued(String subject, int number) {
        DocumentId id = draft(subject);
        var written =
                new Standing(
                        DocumentState.ISSUED,
                        new DocumentNumber("%02d".formatted(number), "/", "KH-SLTDLS"),
                        new DateLine(
                                "Lam Châu",
                                "%02d".formatted(TODAY.getDayOfMonth()),
                                "%02d".formatted(TODAY.getMonthValue()),
                                "2026"));
        store.documents().stand(Map.of(id, written)).join();
        return id;
    }

    private Map<DocumentId, Standing> standings(DocumentId one, DocumentId two) {
        return Map.of(one, standing(one), two, standing(two));
    }

    private Standing standing(DocumentId id) {
        return Standing.of(kept(id).document(), kept(id).state());
    }

    private String said(DocumentId id) {
        Standing now = standing(id);
        return "%s %s %s"
                .formatted(
                        now.state(),
                        now.number().printed(),
                        now.date().date().map("%1$td/%1$tm/%1$tY"::formatted).orElse("không ngày"));
    }

    private StoredDocument kept(DocumentId id) {
        return store.documents().load(id).join();
    }
}
