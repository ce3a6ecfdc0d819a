package vn.kehoach.pdfa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.junit.jupiter.api.Test;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.layout.Layout;
import vn.kehoach.layout.Page;
import vn.kehoach.layout.PlacedLine;
import vn.kehoach.layout.PlacedRun;
import vn.kehoach.paper.PaperStyle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

class SignatureFieldsTest {
    private static final double TWIPS_IN_MM = 1440 / 25.4;

    /** A field and its edges in mm from the sheet's left and upper edge. */
    private record Field(
            String name, int page, double left, double top, double right, double bottom) {
        double width() {
            return right - left;
        }

        double middle() {
            return (top + bottom) / 2;
        }
    }

    private static final OfficialDocument PLAN = Exported.plan();
    private static final Layout PAGES = Exported.laid(PLAN);

    @Test
    void theSignerSignsInTheGapBetweenTitleAndName() throws IOException {
        Field signer = fields(Exported.pdf(PLAN)).getFirst();
        PlacedLine title = last(line -> line.style() == PaperStyle.SIGNER_TITLE);
        PlacedLine name = last(line -> line.style() == PaperStyle.SIGNER_NAME);
        assertEquals("nguoi_ky", signer.name());
        assertTrue(PAGES.pages().get(signer.page()).lines().contains(name));
        assertEquals(mm(title.top() + title.height()), signer.top(), 0.05);
        assertEquals(mm(name.top()), signer.bottom(), 0.05);
        assertEquals(50, signer.width(), 0.05);
        PlacedRun printed = name.runs().getFirst();
        double centre = mm(printed.x() + printed.width() / 2);
        assertEquals(centre, (signer.left() + signer.right()) / 2, 0.05);
    }

    @Test
    void theAgencysSealCoversAThirdOfItOnTheLeft() throws IOException {
        List<Field> fields = fields(Exported.pdf(PLAN));
        Field signer = fields.get(0);
        Field agency = fields.get(1);
        assertEquals("co_quan", agency.name());
        assertEquals(signer.page(), agency.page());
        assertEquals(signer.left() + signer.width() / 3, agency.right(), 0.05);
        assertEquals(36, agency.width(), 0.05);
        assertEquals(36, agency.bottom() - agency.top(), 0.05);
        assertEquals(signer.middle(), agency.middle(), 0.05);
    }

    @Test
    void bothFieldsAreEmptyNamedForReadersAndLeftAlone() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Exported.pdf(PLAN))) {
            var form = pdf.getDocumentCatalog().getAcroForm();
            assertEquals(
                    List.of("Chữ ký số của người có thẩm quyền", "Chữ ký số của cơ quan, tổ chức"),
                    form.getFields().stream().map(PDField::getAlternateFieldName).toList());
            assertEquals(List.of(), pdf.getSignatureDictionaries());
            assertEquals(1, form.getCOSObject().getInt(COSName.SIG_FLAGS));
        }
    }

    private static PlacedLine last(Predicate<PlacedLine> wanted) {
        return PAGES.pages().stream()
                .filter(page -> page.section() == 0)
                .map(Page::lines)
                .flatMap(List::stream)
                .filter(wanted)
                .toList()
                .getLast();
    }

    private static List<Field> fields(byte[] bytes) throws IOException {
        var fields = new ArrayList<Field>();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            for (PDField field : pdf.getDocumentCatalog().getAcroForm().getFields()) {
                var widget = field.getWidgets().getFirst();
                PDPage page = widget.getPage();
                double height = page.getMediaBox().getHeight();
                var box = widget.getRectangle();
                fields.add(
                        new Field(
                                field.getFullyQualifiedName(),
                                pdf.getPages().indexOf(page),
                                mm(box.getLowerLeftX() * 20),
                                mm((height - box.getUpperRightY()) * 20),
                                mm(box.getUpperRightX() * 20),
                                mm((height - box.getLowerLeftY()) * 20)));
            }
        }
        return fields;
    }

    private static double mm(double twips) {
        return twips / TWIPS_IN_MM;
    }
}
