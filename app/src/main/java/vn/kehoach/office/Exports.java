package vn.kehoach.office;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.docx.writing.DocxWriter;
import vn.kehoach.layout.Layout;
import vn.kehoach.layout.LayoutEngine;
import vn.kehoach.office.redline.RedlinePages;
import vn.kehoach.paper.Marks;
import vn.kehoach.paper.Paper;
import vn.kehoach.paper.PaperComposer;
import vn.kehoach.paper.StyleSheet;
import vn.kehoach.pdf.PdfWriter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Makes pages of a document, and files of its pages. */
public final class Exports {
    private final PaperComposer composer;
    private final LayoutEngine engine;
    private final DocxWriter docx;
    private final PdfWriter pdf;
    private final RedlinePages redlines;

    public Exports(PaperComposer composer, LayoutEngine engine, DocxWriter docx, PdfWriter pdf) {
        this.composer = composer;
        this.engine = engine;
        this.docx = docx;
        this.pdf = pdf;
        this.redlines = new RedlinePages(composer, engine);
    }

    /**
     * The pages of {@code document} in the look of {@code styles}.
     *
     * @throws vn.kehoach.layout.MissingGlyph for a character that cannot be drawn
     */
    public Layout lay(OfficialDocument document, StyleSheet styles) {
        return lay(document, styles, Marks.NONE);
    }

    /**
     * The pages of {@code document} as a draft or as a copy, as {@code marks} say.
     *
     * @throws vn.kehoach.layout.MissingGlyph for a character that cannot be drawn
     */
    public Layout lay(OfficialDocument document, StyleSheet styles, Marks marks) {
        return engine.lay(composer.compose(document, styles, marks));
    }

    /**
     * What changed from {@code before} to {@code after}, as pages of their own.
     *
     * @throws vn.kehoach.layout.MissingGlyph for a character that cannot be drawn
     */
    public Layout redline(OfficialDocument before, OfficialDocument after, StyleSheet styles) {
        return redlines.between(before, after, styles);
    }

    /**
     * The pages of a paper that is no document: envelopes, labels.
     *
     * @throws vn.kehoach.layout.MissingGlyph for a character that cannot be drawn
     */
    public Layout lay(Paper paper) {
        return engine.lay(paper);
    }

    /** The Word file whose lines fall as on {@code pages}. */
    public byte[] docx(Layout pages) {
        return bytes(out -> docx.write(pages.settled(), out));
    }

    /** The PDF of {@code pages}. */
    public byte[] pdf(Layout pages) {
        return bytes(out -> pdf.write(pages, out));
    }

    /** Writes to a stream in memory, where nothing but the writer itself can fail. */
    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }
}
