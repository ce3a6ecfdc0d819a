package vn.kehoach.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.Appendix;
import vn.kehoach.document.Closing;
import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentState;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Orientation;
import vn.kehoach.document.RichText;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.sample.SamplePlan;

import java.util.List;
import java.util.Optional;

class StandingTest {
    private static final OfficialDocument PLAN = new SamplePlan(new DocumentJson()).document();

    private static OfficialDocument with(String reference) {
        var appendix =
                new Appendix(
                        Appendix.Kind.APPENDIX,
                        "Phụ lục",
                        RichText.plain("NHIỆM VỤ"),
                        RichText.plain(reference),
                        Orientation.PORTRAIT,
                        Optional.empty(),
                        List.of(),
                        Closing.NONE);
        return PLAN.withHeader(
                        PLAN.header()
                                .withNumber(new DocumentNumber("", "/", "KH-SVD"))
                                .withDateLine(new DateLine("Vĩnh Dự", "", "", "2027")))
                .withAppendices(List.of(appendix));
    }

    private static String reference(OfficialDocument document) {
        return document.appendices().getFirst().reference().text();
    }

    private static final Standing ISSUED =
            new Standing(
                    DocumentState.ISSUED,
                    new DocumentNumber("05", "/", "KH-SVD"),
                    new DateLine("Vĩnh Dự", "07", "01", "2027"));

    @Test
    void itsAppendicesNameAnIssuedPaperByNumberAndDateAndNoLongerWhenThatIsTakenBack() {
        OfficialDocument draft =
                with("(Kèm theo Kế hoạch số …/KH-SVD ngày … tháng … năm 2027 của Sở Ví dụ)");
        OfficialDocument issued = ISSUED.written(draft);
        assertEquals(
                "(Kèm theo Kế hoạch số 05/KH-SVD ngày 07 tháng 01 năm 2027 của Sở Ví dụ)",
                reference(issued));
        assertEquals(draft, Standing.of(draft, DocumentState.DRAFT).written(issued));
        assertEquals(
                reference(issued),
                reference(
                        ISSUED.written(
                                with(
                                        "(Kèm theo Kế hoạch số …/KH-… ngày … tháng … năm … của Sở"
                                                + " Ví dụ)"))));
    }

    @Test
    void aReferenceToAnotherPaperStays() {
        String other = "(Kèm theo Kế hoạch số 9/KH-SVD ngày 01 tháng 02 năm 2020 của Sở Ví dụ)";
        assertEquals(other, reference(ISSUED.written(with(other))));
    }
}
