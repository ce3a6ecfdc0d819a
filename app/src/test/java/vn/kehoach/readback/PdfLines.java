package vn.kehoach.readback;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Reads the lines of a PDF: characters of one baseline without a wide gap between them. */
final class PdfLines extends PDFTextStripper {
    private static final double MM = 25.4 / 72;

    /** Wider than any justified blank, narrower than the gap between two columns. */
    private static final double GAP = 6;

    private static final double SAME_BASELINE = 0.1;

    private final int page;
    private final List<PdfLine> lines = new ArrayList<>();

    private PdfLines(int page) {
        this.page = page;
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
    }

    static List<PdfLine> of(byte[] pdf) throws IOException {
        var lines = new ArrayList<PdfLine>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                var reader = new PdfLines(page);
                reader.setStartPage(page + 1);
                reader.setEndPage(page + 1);
                reader.writeText(document, Writer.nullWriter());
                lines.addAll(reader.lines);
            }
        }
        return lines;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        PdfLine character = character(text);
        PdfLine last = lines.isEmpty() ? character : lines.getLast();
        boolean goesOn =
                !lines.isEmpty()
                        && Math.abs(last.baseline() - character.baseline()) < SAME_BASELINE
                        && character.left() - last.right() < GAP
                        && character.left() >= last.left();
        if (!goesOn) {
            if (!character.text().isBlank()) {
                lines.add(character);
            }
        } else if (character.text().isBlank()) {
            lines.set(lines.size() - 1, joined(last, character, last.right()));
        } else {
            lines.set(lines.size() - 1, joined(last, character, character.right()));
        }
    }

    private PdfLine character(TextPosition text) {
        String font = text.getFont().getName();
        return new PdfLine(
                page,
                text.getUnicode(),
                text.getFontSizeInPt(),
                font.contains("Bold"),
                font.contains("Italic"),
                black(),
                text.getXDirAdj() * MM,
                (text.getXDirAdj() + text.getWidthDirAdj()) * MM,
                text.getYDirAdj() * MM);
    }

    private boolean black() {
        try {
            return getGraphicsState().getNonStrokingColor().toRGB() == 0;
        } catch (IOException noColour) {
            return false;
        }
    }

    private static PdfLine joined(PdfLine line, PdfLine next, double right) {
        return new PdfLine(
                line.page(),
                line.text() + next.text(),
                line.size(),
                line.bold(),
                line.italic(),
                line.black() && next.black(),
                line.left(),
                right,
                line.baseline());
    }
}
