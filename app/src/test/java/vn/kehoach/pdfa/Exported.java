package vn.kehoach.pdfa;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.docx.writing.DocxWriter;
import vn.kehoach.font.FontFamily;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.layout.Layout;
import vn.kehoach.layout.LayoutEngine;
import vn.kehoach.measure.DocumentGenerator;
import vn.kehoach.measure.NoteGenerator;
import vn.kehoach.measure.TabGenerator;
import vn.kehoach.office.Exports;
import vn.kehoach.paper.DecreeStyles;
import vn.kehoach.paper.PaperComposer;
import vn.kehoach.pdf.PdfWriter;
import vn.kehoach.sample.SamplePlan;

/** Papers and their PDF as the program exports them. */
final class Exported {
    private static final FontFamily FONTS = FontFamily.bundled();
    private static final Exports EXPORTS =
            new Exports(
                    new PaperComposer(FONTS),
                    new LayoutEngine(FONTS),
                    new DocxWriter(),
                    new PdfWriter(FONTS));

    private Exported() {}

    /** The sample plan, with its appendix. */
    static OfficialDocument plan() {
        return new SamplePlan(new DocumentJson()).document();
    }

    /** A random document: lists, tables with merged cells, appendices of both orientations. */
    static OfficialDocument generated(long seed) {
        return new DocumentGenerator(seed).next();
    }

    /** A random paper full of tabs. */
    static OfficialDocument tabbed(long seed) {
        return new TabGenerator(seed).next();
    }

    /** A random document with notes at its pages' feet. */
    static OfficialDocument noted(long seed) {
        return new NoteGenerator(seed).noted(generated(seed));
    }

    static Layout laid(OfficialDocument document) {
        return EXPORTS.lay(document, DecreeStyles.sheet());
    }

    static byte[] pdf(OfficialDocument document) {
        return EXPORTS.pdf(laid(document));
    }

    /** What changed from one document to the other. */
    static byte[] redline(OfficialDocument before, OfficialDocument after) {
        return EXPORTS.pdf(EXPORTS.redline(before, after, DecreeStyles.sheet()));
    }
}
