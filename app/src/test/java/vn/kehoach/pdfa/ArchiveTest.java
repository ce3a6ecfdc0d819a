package vn.kehoach.pdfa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.RichText;

import java.io.IOException;
import java.util.List;

class ArchiveTest {
    /** So a paper that keeps to level A need not be judged by level B too. */
    @Test
    void levelAAsksAllThatLevelBAsks() {
        List<String> more = VeraPdf.rules(PDFAFlavour.PDFA_2_A);
        assertEquals(
                List.of(),
                VeraPdf.rules(PDFAFlavour.PDFA_2_B).stream()
                        .filter(rule -> !more.contains(rule))
                        .toList());
    }

    @Test
    void theSamplePlanIsPdfA() throws IOException {
        assertPdfA(Exported.plan());
    }

    @Test
    void aPlanWithoutIssuerAndSubjectIsPdfA() throws IOException {
        OfficialDocument plan = Exported.plan();
        assertPdfA(plan.withHeader(plan.header().withIssuer(List.of())));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aGeneratedDocumentIsPdfA(long seed) throws IOException {
        assertPdfA(Exported.generated(seed));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aDocumentWithNotesIsPdfA(long seed) throws IOException {
        assertPdfA(Exported.noted(seed));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aPaperFullOfTabsIsPdfA(long seed) throws IOException {
        assertPdfA(Exported.tabbed(seed));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aRedlineOfAnyTwoDocumentsIsPdfA(long seed) throws IOException {
        assertPdfA(Exported.redline(Exported.noted(seed), Exported.generated(seed + 4)));
        assertPdfA(Exported.redline(Exported.plan(), Exported.noted(seed)));
    }

    @Test
    void aSubjectInLinesAndNoBreakSpacesAreArchived() throws IOException {
        OfficialDocument plan = Exported.plan();
        for (String subject : List.of("Số hóa\ntài liệu\u00A0lưu trữ", "Số hóa tài liệu\n")) {
            assertPdfA(plan.withHeader(plan.header().withSubject(RichText.plain(subject))));
        }
    }

    private static void assertPdfA(OfficialDocument document) throws IOException {
        assertPdfA(Exported.pdf(document));
    }

    private static void assertPdfA(byte[] pdf) throws IOException {
        assertEquals(List.of(), VeraPdf.faults(pdf, PDFAFlavour.PDFA_2_A));
    }
}
