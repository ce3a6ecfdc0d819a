package vn.kehoach.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A PDF as a person sees it: what is written and ruled where on each page, in mm from the sheet's
 * upper left corner.
 */
final class PdfAsText extends PDFTextStripper {
    private static final double MM = 25.4 / 72;

    private final StringBuilder text = new StringBuilder();

    static String of(byte[] pdf) throws IOException {
        var reader = new PdfAsText();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            reader.writeText(document, Writer.nullWriter());
        }
        return reader.text.toString();
    }

    @Override
    protected void writePage() throws IOException {
        PDPage page = getCurrentPage();
        var sheet = page.getMediaBox();
        add("page", mm(sheet.getWidth()), "×", mm(sheet.getHeight()));
        var show = new ArrayList<TextPosition>();
        for (TextPosition character : charactersByArticle.getFirst()) {
            if (!show.isEmpty() && !continues(show.getLast(), character)) {
                add(show);
            }
            show.add(character);
        }
        add(show);
        rules(page);
    }

    private static boolean continues(TextPosition before, TextPosition next) {
        return before.getFont().equals(next.getFont())
                && before.getYDirAdj() == next.getYDirAdj()
                && next.getXDirAdj() - before.getXDirAdj() < 3 * size(before);
    }

    private void add(List<TextPosition> show) {
        TextPosition first = show.getFirst();
        String font = first.getFont().getName();
        String shown = show.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
        add(
                " ",
                mm(first.getXDirAdj()),
                mm(first.getYDirAdj()),
                font.substring(font.indexOf('+') + 1),
                String.format(Locale.ROOT, "%.1f", size(first)),
                "“" + shown + "”");
        show.clear();
    }

    private void rules(PDPage page) throws IOException {
        var operands = new ArrayList<Double>();
        var parser = new PDFStreamParser(page);
        for (Object token = parser.parseNextToken();
                token != null;
                token = parser.parseNextToken()) {
            if (token instanceof COSNumber number) {
                operands.add((double) number.floatValue());
            } else if (token instanceof Operator operator) {
                if (operator.getName().equals("re")) {
                    rule(operands, page.getMediaBox().getHeight());
                }
                operands.clear();
            }
        }
    }

    private void rule(List<Double> rectangle, double sheet) {
        add(
                " ",
                mm(rectangle.get(0)),
                mm(sheet - rectangle.get(1) - rectangle.get(3)),
                "rule",
                mm(rectangle.get(2)),
                "×",
                mm(rectangle.get(3)));
    }

    private static double size(TextPosition character) {
        return character.getTextMatrix().getScalingFactorY();
    }

    private static String mm(double points) {
        return String.format(Locale.ROOT, "%.1f", points * MM);
    }

    private void add(String... words) {
        text.append(String.join(" ", words)).append('\n');
    }
}
