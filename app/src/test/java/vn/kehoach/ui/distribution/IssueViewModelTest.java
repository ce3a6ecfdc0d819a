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
import vn.kehoach.store.CannotOpen;
import vn.kehoach.store.DocumentId;
import vn.kehoach.store.Store;
import vn.kehoach.store.StoredDocument;
import vn.kehoach.ui.SampleHouse;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.keep.DocumentKeeper;
import vn.kehoach.ui.service.Told;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class IssueViewModelTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 9);

    @TempDir private static Path folder;

    private Told told;
    private DraftViewModel draft;
    private final List<DocumentId> distributed = new ArrayList<>();
    private Store store;
    private DocumentKeeper keeper;
    private IssueViewModel model;
    private DocumentId plan;

    @BeforeEach
    void open() throws CannotOpen {
        SampleIssuing issuing = SampleIssuing.in(folder, distributed::add);
        told = issuing.told();
        draft = issuing.draft();
        store = issuing.store();
        keeper = issuing.keeper();
        model = issuing.desk().one();
        Header head = SampleHouse.sample().header();
        Header blank =
                head.withNumber(new DocumentNumber("", "/", head.number().symbol()))
                        .withDateLine(new DateLine(head.dateLine().place(), "", "", ""));
        plan = store.documents().create(SampleHouse.sample().withHeader(blank), "").join();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void anIssuedPlanHasItsNumberAndDayAndIsOfferedForDistribution() {
        model.prepare(plan, () -> {});
        assertEquals(LocalDate.of(2026, 12, 8), model.dayProperty().get());
        model.numberProperty().set("7");
        model.dayProperty().set(DAY);
        assertTrue(model.issue());
        assertIssued();
        told.last().actions().getFirst().run().run();
        assertEquals(List.of(plan), distributed);
        model.prepare(plan, () -> distributed.clear());
        assertEquals("Văn bản này đã ban hành", told.last().title());
        assertEquals(List.of(plan), distributed);
    }

    @Test
    void theOpenPlanIsWrittenWhereItIsSeenAndThenStaysAsItIs() {
        keeper.open(plan);
        model.prepare(plan, () -> {});
        model.numberProperty().set("07");
        model.dayProperty().set(DAY);
        assertTrue(model.issue());
        assertIssued();
        assertEquals(
                Optional.of(kept().document()),
                draft.openProperty().get().map(open -> open.document()));
        draft.undo();
        assertIssued();
        assertEquals("Văn bản đã ban hành, không sửa được nữa", told.last().title());
    }

    @Test
    void aNumberThatIsNoneIsSaidAndNothingIsWritten() {
        model.prepare(plan, () -> {});
        for (String number : List.of("", "bốn", "0", "12a")) {
            model.numberProperty().set(number);
            assertFalse(model.issue(), number);
            assertEquals("Số văn bản chỉ gồm chữ số, ví dụ 47.", model.problemProperty().get());
        }
        model.numberProperty().set("12");
        model.dayProperty().set(null);
        assertFalse(model.issue());
        assertEquals(DocumentState.DRAFT, kept().state());
    }

    private void assertIssued() {
        Header header = kept().document().header();
        assertEquals(
                List.of(DocumentState.ISSUED, "07/KH-SLTDLS", Optional.of(DAY)),
                List.of(kept().state(), header.number().printed(), header.dateLine().date()));
    }

    private StoredDocument kept() {
        return store.documents().load(plan).join();
    }
}
