package vn.kehoach.pdfa;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.List;

/** Signs a named field as the clerks' programs do: a picture in it, and the file only added to. */
final class SigningProgram {
    private SigningProgram() {}

    /**
     * @param colour red, green and blue of the picture, 0 to 1
     */
    static byte[] sign(byte[] bytes, String name, ThrowAwayKey key, float... colour)
            throws IOException {
        var out = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(bytes);
                var options = new SignatureOptions()) {
            var field = (PDSignatureField) pdf.getDocumentCatalog().getAcroForm().getField(name);
            PDAnnotationWidget widget = field.getWidgets().getFirst();
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached"));
            signature.setSignDate(Calendar.getInstance());
            field.setValue(signature);
            options.setPage(pdf.getPages().indexOf(widget.getPage()));
            options.setVisualSignature(
                    new ByteArrayInputStream(picture(widget.getRectangle(), colour)));
            pdf.addSignature(signature, content -> key.sign(content.readAllBytes()), options);
            pdf.saveIncremental(out);
        }
        return out.toByteArray();
    }

    /** A file with one signature field that shows a frame and a stroke in {@code colour}. */
    private static byte[] picture(PDRectangle box, float[] colour) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            pdf.addPage(page);
            var form = new PDAcroForm(pdf);
            pdf.getDocumentCatalog().setAcroForm(form);
            var field = new PDSignatureField(form);
            form.setFields(List.of(field));
            PDAnnotationWidget widget = field.getWidgets().getFirst();
            widget.setRectangle(box);
            page.getAnnotations().add(widget);
            var stream = new PDAppearanceStream(pdf);
            stream.setResources(new PDResources());
            stream.setBBox(new PDRectangle(box.getWidth(), box.getHeight()));
            try (var canvas = new PDPageContentStream(pdf, stream)) {
                canvas.setStrokingColor(colour[0], colour[1], colour[2]);
                canvas.addRect(1, 1, box.getWidth() - 2, box.getHeight() - 2);
                canvas.moveTo(1, 1);
                canvas.lineTo(box.getWidth() - 1, box.getHeight() - 1);
                canvas.stroke();
            }
            var appearance = new PDAppearanceDictionary();
            appearance.setNormalAppearance(stream);
            widget.setAppearance(appearance);
            pdf.save(out);
        }
        return out.toByteArray();
    }
}
