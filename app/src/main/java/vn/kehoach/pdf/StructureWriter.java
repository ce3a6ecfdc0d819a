package vn.kehoach.pdf;

import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfWriter;

import vn.kehoach.pdf.structure.Element;
import vn.kehoach.pdf.structure.Kid;
import vn.kehoach.pdf.structure.Tag;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the logical structure of a file whose pages are drawn (ISO 32000-1, 14.7). */
final class StructureWriter {
    private final PdfWriter pdf;
    private final List<PdfIndirectReference> fields;

    /** For each page the elements of its stretches of text, by number. */
    private final List<SortedMap<Integer, PdfIndirectReference>> texts = new ArrayList<>();

    /** The elements of the fields, by index. */
    private final SortedMap<Integer, PdfIndirectReference> fieldElements = new TreeMap<>();

    /**
     * @param fields the signature fields as written
     */
    StructureWriter(PdfWriter pdf, int pages, List<PdfIndirectReference> fields) {
        this.pdf = pdf;
        this.fields = fields;
        for (int page = 0; page < pages; page++) {
            texts.add(new TreeMap<>());
        }
    }

    /** Writes all below {@code document} and announces it in the catalogue. */
    void write(Element document) throws IOException {
        PdfIndirectReference root = pdf.getPdfIndirectReference();
        var tree = new PdfDictionary(PdfName.STRUCTTREEROOT);
        tree.put(PdfName.K, write(document, root));
        var roles = new PdfDictionary();
        roles.put(name(Tag.TITLE), name(Tag.PARAGRAPH));
        tree.put(PdfName.ROLEMAP, roles);
        tree.put(PdfName.PARENTTREE, pdf.addToBody(parents()).getIndirectReference());
        tree.put(PdfName.PARENTTREENEXTKEY, new PdfNumber(texts.size() + fields.size()));
        pdf.addToBody(tree, root);
        pdf.getExtraCatalog().put(PdfName.STRUCTTREEROOT, root);
        var marked = new PdfDictionary();
        marked.put(PdfName.MARKED, PdfBoolean.PDFTRUE);
        pdf.getExtraCatalog().put(PdfName.MARKINFO, marked);
    }

    private PdfIndirectReference write(Element element, PdfIndirectReference parent)
            throws IOException {
        PdfIndirectReference self = pdf.getPdfIndirectReference();
        var written = new PdfDictionary();
        written.put(PdfName.S, name(element.tag()));
        written.put(PdfName.P, parent);
        attributes(element, written);
        int page = pageOfText(element);
        if (page >= 0) {
            written.put(PdfName.PG, pdf.getPageReference(page + 1));
        }
        var kids = new PdfArray();
        for (Kid kid : element.kids()) {
            kids.add(
                    switch (kid) {
                        case Element inner -> write(inner, self);
                        case Kid.Text text -> text(text, page, self);
                        case Kid.Field field -> field(field, self);
                    });
        }
        if (!kids.isEmpty()) {
            written.put(PdfName.K, kids.size() == 1 ? kids.getPdfObject(0) : kids);
        }
        pdf.addToBody(written, self);
        return self;
    }

    private static int pageOfText(Element element) {
        return element.kids().stream()
                .filter(Kid.Text.class::isInstance)
                .mapToInt(kid -> ((Kid.Text) kid).page())
                .findFirst()
                .orElse(-1);
    }

    /** A number alone means the page that the element names. */
    private PdfObject text(Kid.Text text, int page, PdfIndirectReference element) {
        texts.get(text.page()).put(text.number(), element);
        if (text.page() == page) {
            return new PdfNumber(text.number());
        }
        var content = new PdfDictionary(PdfName.MCR);
        content.put(PdfName.PG, pdf.getPageReference(text.page() + 1));
        content.put(PdfName.MCID, new PdfNumber(text.number()));
        return content;
    }

    private PdfObject field(Kid.Field field, PdfIndirectReference element) {
        fieldElements.put(field.index(), element);
        var content = new PdfDictionary(PdfName.OBJR);
        content.put(PdfName.PG, pdf.getPageReference(field.page() + 1));
        content.put(PdfName.OBJ, fields.get(field.index()));
        return content;
    }

    private static void attributes(Element element, PdfDictionary written) {
        var attributes = new PdfDictionary();
        if (element.tag() == Tag.HEADER_CELL) {
            attributes.put(new PdfName("Scope"), new PdfName("Column"));
        }
        if (element.columns() > 1) {
            attributes.put(new PdfName("ColSpan"), new PdfNumber(element.columns()));
        }
        if (element.rows() > 1) {
            attributes.put(new PdfName("RowSpan"), new PdfNumber(element.rows()));
        }
        if (attributes.size() > 0) {
            attributes.put(PdfName.O, name(Tag.TABLE));
            written.put(PdfName.A, attributes);
        }
    }

    /** From a page's or a field's number to its elements; pages come first. */
    private PdfDictionary parents() {
        var numbers = new PdfArray();
        for (int page = 0; page < texts.size(); page++) {
            numbers.add(new PdfNumber(page));
            var elements = new PdfArray();
            texts.get(page).values().forEach(elements::add);
            numbers.add(elements);
        }
        fieldElements.forEach(
                (index, element) -> {
                    numbers.add(new PdfNumber(texts.size() + index));
                    numbers.add(element);
                });
        var tree = new PdfDictionary();
        tree.put(PdfName.NUMS, numbers);
        return tree;
    }

    private static PdfName name(Tag tag) {
        return new PdfName(tag.printed());
    }
}
