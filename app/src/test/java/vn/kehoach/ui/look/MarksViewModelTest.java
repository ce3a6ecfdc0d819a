package vn.kehoach.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import vn.kehoach.office.CopyForm;
import vn.kehoach.office.CopyOrder;
import vn.kehoach.ui.draft.SampleDraft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class MarksViewModelTest {
    private final SampleDraft sample = new SampleDraft();
    private final List<CopyOrder> asked = new ArrayList<>();
    private final MarksViewModel model =
            new MarksViewModel(
                    sample.model(),
                    proposed -> {
                        asked.add(proposed);
                        return Optional.of(proposed);
                    });

    private boolean saysOnAPage(String words) {
        return sample.layout().pages().stream()
                .flatMap(page -> page.lines().stream())
                .anyMatch(line -> line.text().strip().equals(words));
    }

    @Test
    void aDraftSaysItsNumberOnThePage() {
        model.draft(2);
        assertTrue(saysOnAPage("DỰ THẢO LẦN 2"));
        assertEquals(2, model.draftNumber());
        model.draft(1);
        assertTrue(saysOnAPage("DỰ THẢO"));
        assertEquals(1, model.draftNumber());
        model.draft(0);
        assertFalse(saysOnAPage("DỰ THẢO"));
        assertEquals(0, model.draftNumber());
    }

    @Test
    void aCopyOfTheIssuersOwnIsProposed() {
        model.copy(CopyForm.SAO_Y);
        assertEquals(
                List.of(
                        new CopyOrder(
                                CopyForm.SAO_Y,
                                List.of("UBND TỈNH LAM CHÂU", "SỞ LƯU TRỮ VÀ DỮ LIỆU SỐ"),
                                "",
                                "SLTDLS",
                                "Lam Châu",
                                Optional.empty(),
                                List.of(),
                                List.of())),
                asked);
        assertTrue(model.isCopy());
        assertTrue(saysOnAPage("SAO Y"));
        model.noCopy();
        assertFalse(saysOnAPage("SAO Y"));
    }

    @Test
    void theMarksGoWithTheDocument() {
        model.draft(1);
        sample.model().show(sample.open(), sample.layout());
        assertEquals(0, model.draftNumber());
    }
}
