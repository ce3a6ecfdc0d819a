package vn.kehoach.pdf;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** A document's lines, and how far its characters can be trusted. */
final class PdfText extends PDFTextStripper {
    /** One character in this many may be unknown. */
    private static final int TOLERATED = 10;

    /** Fewer characters than this beside a picture are a stamp on a scan. */
    private static final int STAMP = 50;

    private final List<TextPage> pages = new ArrayList<>();
    private int characters;
    private int unknown;
    private int pictures;

    private PdfText() {
        setSuppressDuplicateOverlappingText(true);
        setShouldSeparateByBeads(false);
    }

    static PdfText of(PDDocument document) throws IOException {
        var text = new PdfText();
        text.writeText(document, Writer.nullWriter());
        return text;
    }

    /** All pages, without their numbers. */
    List<TextPage> pages() {
        return pages.stream().map(TextPage::withoutNumber).toList();
    }

    boolean isEmpty() {
        return characters == 0;
    }

    /** Whether many characters are drawn without saying which they are. */
    boolean isUnmapped() {
        return unknown * TOLERATED > characters;
    }

    /** Whether it is pictures, with hardly more text than a stamp on each page. */
    boolean isScan() {
        return pictures > 0 && characters < STAMP * pages.size();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
            throws IOException {
        String character = font.toUnicode(code);
        characters++;
        if (character == null || character.codePoints().anyMatch(PdfText::isUnknown)) {
            unknown++;
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    private static boolean isUnknown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.UNASSIGNED, Character.SURROGATE -> true;
            default -> character == '\uFFFD';
        };
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        PDResources resources = page.getResources();
        if (resources == null) {
            return;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                pictures++;
            }
        }
    }

    /** Called with a page's characters gathered. */
    @Override
    protected void writePage() {
        var builder = new LineBuilder();
        for (List<TextPosition> article : charactersByArticle) {
            article.forEach(builder::add);
        }
        var sheet = getCurrentPage().getCropBox();
        boolean turned = getCurrentPage().getRotation() % 180 != 0;
        boolean wide = sheet.getWidth() > sheet.getHeight();
        pages.add(new TextPage(wide != turned, builder.lines()));
    }
}
