package vn.kehoach.pdf;

import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;

import vn.kehoach.pdf.structure.Element;
import vn.kehoach.pdf.structure.Kid;

import java.util.Optional;

/**
 * Says in a page's content which element the text belongs to; text of one element stands as one.
 */
final class MarkedContent {
    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfName PAGINATION = new PdfName("Pagination");

    private final PdfContentByte canvas;
    private final int page;
    private int marks;
    private boolean inside;
    private boolean drawing;
    private Optional<Element> current = Optional.empty();

    /**
     * @param page index of the page, from 0
     */
    MarkedContent(PdfContentByte canvas, int page) {
        this.canvas = canvas;
        this.page = page;
    }

    /** What is drawn from now on belongs to {@code element}; empty: to none. */
    void enter(Optional<Element> element) {
        if (inside && !drawing && current.equals(element)) {
            return;
        }
        leave();
        inside = true;
        current = element;
        element.ifPresentOrElse(this::mark, this::pagination);
    }

    private void mark(Element element) {
        begin(element, reserve(element));
    }

    private void begin(Element element, int mark) {
        var number = new PdfDictionary();
        number.put(PdfName.MCID, new PdfNumber(mark));
        canvas.beginMarkedContentSequence(new PdfName(element.tag().printed()), number, true);
    }

    /** The number of text that stands here in {@code element} and is drawn later. */
    int reserve(Element element) {
        element.add(new Kid.Text(page, marks));
        return marks++;
    }

    /** What is drawn until {@link #leave} is the text of that number. */
    void enterReserved(Element element, int mark) {
        leave();
        inside = true;
        drawing = true;
        begin(element, mark);
    }

    private void pagination() {
        var type = new PdfDictionary();
        type.put(PdfName.TYPE, PAGINATION);
        canvas.beginMarkedContentSequence(ARTIFACT, type, true);
    }

    /** Ends what was entered. */
    void leave() {
        if (inside) {
            canvas.endMarkedContentSequence();
            inside = false;
            drawing = false;
        }
    }

    /** Rules and what fills tabs are drawn until something else is entered, or {@link #leave}. */
    void enterRules() {
        leave();
        inside = true;
        drawing = true;
        canvas.beginMarkedContentSequence(ARTIFACT);
    }
}
