package vn.kehoach.readback;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the filled rectangles of a PDF. */
final class PdfRules extends PDFGraphicsStreamEngine {
    private static final double MM = 25.4 / 72;

    private final int page;
    private final double height;
    private final List<PdfRule> pending = new ArrayList<>();
    private final List<PdfRule> rules = new ArrayList<>();

    private PdfRules(PDPage sheet, int page) {
        super(sheet);
        this.page = page;
        this.height = sheet.getMediaBox().getHeight();
    }

    static List<PdfRule> of(byte[] pdf) throws IOException {
        var rules = new ArrayList<PdfRule>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                var reader = new PdfRules(document.getPage(page), page);
                reader.processPage(document.getPage(page));
                rules.addAll(reader.rules);
            }
        }
        return rules;
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        double left = Math.min(a.getX(), c.getX());
        double right = Math.max(a.getX(), c.getX());
        double low = Math.min(a.getY(), c.getY());
        double high = Math.max(a.getY(), c.getY());
        pending.add(
                new PdfRule(page, left * MM, right * MM, (height - high) * MM, (high - low) * MM));
    }

    @Override
    public void fillPath(int windingRule) {
        rules.addAll(pending);
        pending.clear();
    }

    @Override
    public void endPath() {
        pending.clear();
    }

    @Override
    public void strokePath() {
        throw new AssertionError("rules are filled, not stroked");
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        throw new AssertionError("rules are filled, not stroked");
    }

    @Override
    public void drawImage(PDImage image) {
        throw new AssertionError("there are no pictures");
    }

    @Override
    public void clip(int windingRule) {}

    @Override
    public void moveTo(float x, float y) {}

    @Override
    public void lineTo(float x, float y) {}

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float();
    }

    @Override
    public void closePath() {}

    @Override
    public void shadingFill(COSName shading) {
        throw new AssertionError("there are no shadings");
    }
}
