package vn.kehoach.pdf;

import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfIndirectReference;

import vn.kehoach.font.FontFamily;
import vn.kehoach.layout.Layout;
import vn.kehoach.layout.Page;
import vn.kehoach.paper.PageSetup;
import vn.kehoach.pdf.structure.Kid;
import vn.kehoach.pdf.structure.Structure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes laid out pages as PDF 1.7 and PDF/A-2a: fonts embedded, text extractable, structure
 * tagged, empty signature fields, equal bytes for equal layouts on every machine.
 *
 * <p>Several threads may use one writer; they wait for each other, since it keeps its fonts.
 */
public final class PdfWriter {
    private final EmbeddedFonts fonts;

    public PdfWriter(FontFamily family) {
        fonts = new EmbeddedFonts(family);
    }

    /**
     * Writes {@code layout} (at least one page) to {@code out} and leaves {@code out} open. Nothing
     * is written when the layout cannot be drawn.
     *
     * @throws IllegalArgumentException when the fonts lack a character; the message names it and
     *     its place
     * @throws IOException when {@code out} cannot be written
     */
    public synchronized void write(Layout layout, OutputStream out) throws IOException {
        var bytes = new ByteArrayOutputStream(1 << 18);
        var document = new Document();
        ReproduciblePdf pdf = ReproduciblePdf.of(document, bytes);
        var metadata = new Metadata(layout.settled().info());
        metadata.describe(pdf);
        document.open();
        metadata.addColours(pdf);
        fonts.nameSubsetsAfter(pdf::fingerprint);
        drawPages(layout, document, pdf);
        Bookmark.hang(Bookmark.of(layout.pages()), pdf.getRootOutline(), pdf);
        document.close();
        bytes.writeTo(out);
    }

    private void drawPages(Layout layout, Document document, ReproduciblePdf pdf)
            throws IOException {
        List<SignatureField> fields = SignatureField.of(layout);
        var structure = new Structure(layout, fields.size());
        var writtenFields = new ArrayList<PdfIndirectReference>();
        for (int index = 0; index < layout.pages().size(); index++) {
            Page page = layout.pages().get(index);
            document.setPageSize(sheet(page.setup()));
            document.newPage();
            pdf.setPageEmpty(false);
            structure.turn(index, page.section());
            PdfContentByte canvas = pdf.getDirectContent();
            new PageContent(canvas, fonts, page, new MarkedContent(canvas, index)).draw(structure);
            for (SignatureField field : fields) {
                if (field.page() == index) {
                    int number = writtenFields.size();
                    structure.field(number).add(new Kid.Field(index, number));
                    writtenFields.add(
                            new FieldWriter(pdf, page.setup())
                                    .write(field, layout.pages().size() + number));
                }
            }
        }
        new StructureWriter(pdf, layout.pages().size(), writtenFields).write(structure.document());
    }

    private static Rectangle sheet(PageSetup setup) {
        return new Rectangle((float) Points.of(setup.width()), (float) Points.of(setup.height()));
    }
}
