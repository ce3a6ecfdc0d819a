package vn.kehoach.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** A PDF's characters in the order of its content, page by page. */
final class PdfGlyphs extends PDFTextStripper {
    /** A character and its baseline's start, in points from the sheet's upper left corner. */
    record Glyph(String character, boolean startsWord, double x, double y) {}

    private List<Glyph> glyphs = new ArrayList<>();

    static List<List<Glyph>> of(byte[] pdf) throws IOException {
        var pages = new ArrayList<List<Glyph>>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var reader = new PdfGlyphs();
                reader.setStartPage(page);
                reader.setEndPage(page);
                reader.writeText(document, Writer.nullWriter());
                pages.add(reader.glyphs);
            }
        }
        return pages;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        boolean startsWord = glyphs.isEmpty() || glyphs.getLast().character().isBlank();
        glyphs.add(new Glyph(text.getUnicode(), startsWord, text.getXDirAdj(), text.getYDirAdj()));
    }
}
