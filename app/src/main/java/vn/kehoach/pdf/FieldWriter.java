package vn.kehoach.pdf;

import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFormField;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;

import vn.kehoach.paper.PageSetup;

import java.io.IOException;

/** Puts empty signature fields on the page that is being written. */
final class FieldWriter {
    /** "The document contains at least one signature field." */
    private static final int SIGNATURES_EXIST = 1;

    private final PdfWriter pdf;
    private final PageSetup sheet;

    FieldWriter(PdfWriter pdf, PageSetup sheet) {
        this.pdf = pdf;
        this.sheet = sheet;
    }

    /**
     * Puts {@code field} on the page.
     *
     * @param number of the field in the file's tree of structure parents
     */
    PdfIndirectReference write(SignatureField field, int number) throws IOException {
        pdf.setSigFlags(SIGNATURES_EXIST);
        Rectangle box = box(field);
        PdfFormField widget = PdfFormField.createSignature(pdf);
        widget.setWidget(box, PdfAnnotation.HIGHLIGHT_NONE);
        widget.setFieldName(field.name());
        widget.setUserName(field.description());
        widget.setFlags(PdfAnnotation.FLAGS_PRINT);
        widget.setPage();
        widget.put(PdfName.AP, appearance(box));
        widget.put(PdfName.STRUCTPARENT, new PdfNumber(number));
        pdf.addAnnotation(widget);
        return widget.getIndirectReference();
    }

    /** Nothing to see, which PDF/A wants said. */
    private PdfDictionary appearance(Rectangle box) throws IOException {
        var form = new PdfStream(new byte[0]);
        form.put(PdfName.TYPE, PdfName.XOBJECT);
        form.put(PdfName.SUBTYPE, PdfName.FORM);
        form.put(PdfName.BBOX, new PdfRectangle(box.getWidth(), box.getHeight()));
        form.put(PdfName.RESOURCES, new PdfDictionary());
        var appearance = new PdfDictionary();
        appearance.put(PdfName.N, pdf.addToBody(form).getIndirectReference());
        return appearance;
    }

    private Rectangle box(SignatureField field) {
        double bottom = sheet.height() - field.y() - field.height();
        return new Rectangle(
                (float) Points.of(field.x()),
                (float) Points.of(bottom),
                (float) Points.of(field.x() + field.width()),
                (float) Points.of(bottom + field.height()));
    }
}
