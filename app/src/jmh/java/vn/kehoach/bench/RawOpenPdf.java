package vn.kehoach.bench;

import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

import vn.kehoach.font.Face;
import vn.kehoach.font.FontFamily;
import vn.kehoach.layout.Page;
import vn.kehoach.layout.PlacedLine;
import vn.kehoach.layout.PlacedRule;
import vn.kehoach.layout.PlacedRun;
import vn.kehoach.paper.TextFormat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Runs whose places are known, drawn by OpenPDF with embedded subsets and nothing else. */
final class RawOpenPdf {
    private static final float TWIPS = 20;

    private final Map<Face, BaseFont> fonts = new EnumMap<>(Face.class);

    RawOpenPdf(FontFamily family) {
        for (Face face : Face.values()) {
            try {
                fonts.put(
                        face,
                        BaseFont.createFont(
                                face + ".ttf",
                                BaseFont.IDENTITY_H,
                                BaseFont.EMBEDDED,
                                false,
                                family.file(face),
                                null));
            } catch (IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
    }

    void write(List<Page> pages, OutputStream out) {
        var document = new Document();
        PdfWriter pdf = PdfWriter.getInstance(document, out);
        document.open();
        for (Page page : pages) {
            float height = page.setup().height() / TWIPS;
            document.setPageSize(new Rectangle(page.setup().width() / TWIPS, height));
            document.newPage();
            pdf.setPageEmpty(false);
            draw(page, height, pdf.getDirectContent());
        }
        document.close();
    }

    private void draw(Page page, float height, PdfContentByte canvas) {
        canvas.beginText();
        for (PlacedLine line : page.lines()) {
            for (PlacedRun run : line.runs()) {
                canvas.setFontAndSize(font(run.format()), (float) run.format().drawnSize());
                canvas.setTextMatrix(
                        (float) run.x() / TWIPS, height - (float) line.baseline() / TWIPS);
                canvas.showText(run.text());
            }
        }
        canvas.endText();
        for (PlacedRule rule : page.rules()) {
            canvas.rectangle(
                    (float) rule.x() / TWIPS,
                    height - (float) (rule.y() + rule.height()) / TWIPS,
                    (float) rule.width() / TWIPS,
                    (float) rule.height() / TWIPS);
        }
        canvas.fill();
    }

    private BaseFont font(TextFormat format) {
        return Objects.requireNonNull(fonts.get(Face.of(format.bold(), format.italic())));
    }
}
