package vn.kehoach.pdf;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

import vn.kehoach.pdf.reading.Glyph;
import vn.kehoach.pdf.reading.Sheet;
import vn.kehoach.text.LegacyCoding;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A document's characters and rules, and how far its characters can be trusted. */
final class PdfText extends PDFTextStripper {
    /** One character in this many may be unknown. */
    private static final int TOLERATED = 10;

    /** Fewer characters than this beside a picture are a stamp on a scan. */
    private static final int STAMP = 50;

    /** More characters than any page has: a drawing made of them. */
    private static final int MOST_ON_A_PAGE = 60_000;

    private final List<Sheet> sheets = new ArrayList<>();
    private final PathStrokes paths = new PathStrokes(this);
    private int characters;
    private int unknown;
    private int pictures;
    private int onPage;

    private PdfText() {
        setSuppressDuplicateOverlappingText(true);
        setShouldSeparateByBeads(false);
        paths.operators().forEach(this::addOperator);
    }

    static PdfText of(PDDocument document) throws IOException {
        var text = new PdfText();
        text.writeText(document, Writer.nullWriter());
        return text;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /** The characters in the order of the file, for a look at the language. */
    String plain() {
        return sheets.stream().map(Sheet::plain).collect(Collectors.joining(" "));
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
        return pictures > 0 && characters < STAMP * sheets.size();
    }

    @Override
    protected void startPage(PDPage page) {
        paths.clear();
        onPage = 0;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
            throws IOException {
        String character = font.toUnicode(code);
        characters++;
        if (character == null || character.codePoints().anyMatch(PdfText::isUnknown)) {
            unknown++;
        }
        if (++onPage < MOST_ON_A_PAGE) {
            super.showGlyph(matrix, font, code, displacement);
        }
    }

    private static boolean isUnknown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.UNASSIGNED,
                    Character.SURROGATE,
                    Character.PRIVATE_USE ->
                    true;
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
        Map<Integer, List<TextPosition>> ways =
                charactersByArticle.stream()
                        .flatMap(List::stream)
                        .collect(
                                Collectors.groupingBy(
                                        character -> (int) character.getDir(),
                                        TreeMap::new,
                                        Collectors.toList()));
        int way =
                ways.entrySet().stream()
                        .max(Map.Entry.comparingByValue((a, b) -> a.size() - b.size()))
                        .map(Map.Entry::getKey)
                        .orElse(getCurrentPage().getRotation());
        List<TextPosition> most = ways.getOrDefault(way, List.of());
        ways.remove(way);
        PDRectangle page = getCurrentPage().getCropBox();
        boolean turned = way % 180 != 0;
        sheets.add(
                new Sheet(
                        turned ? page.getHeight() : page.getWidth(),
                        turned ? page.getWidth() : page.getHeight(),
                        most.stream().map(PdfText::glyph).toList(),
                        ways.values().stream()
                                .map(other -> other.stream().map(PdfText::glyph).toList())
                                .toList(),
                        paths.seen(page, way)));
    }

    private static Glyph glyph(TextPosition character) {
        String name = String.valueOf(character.getFont().getName());
        String look = name.toLowerCase(Locale.ROOT);
        return new Glyph(
                LegacyCoding.decode(character.getUnicode(), name.replaceFirst("^[A-Z]{6}\\+", "")),
                character.getXDirAdj(),
                character.getXDirAdj() + character.getWidthDirAdj(),
                character.getYDirAdj(),
                // In points; PDFBox has the size cut to whole ones.
                character.getTextMatrix().getScalingFactorY(),
                look.contains("bold") || look.contains("black"),
                look.contains("italic") || look.contains("oblique"));
    }
}
