package vn.kehoach.docx;

import vn.kehoach.source.SourceBlock;
import vn.kehoach.source.SourceBreak;
import vn.kehoach.source.SourceSection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;

/** Reads a file's text, block after block, into sections. */
final class BodyReader {
    /** More than any document has: a file with more is made to fill the memory. */
    private static final int MOST_MEMBERS = 200_000;

    private final WordStyles styles;
    private final ParagraphReader paragraphs;
    private final SectionReader pages;
    private final List<SourceSection> sections = new ArrayList<>();
    private List<SourceBlock> blocks = new ArrayList<>();

    BodyReader(WordStyles styles, ParagraphReader paragraphs, SectionReader pages) {
        this.styles = styles;
        this.pages = pages;
        this.paragraphs = paragraphs;
    }

    /** All sections of the text; at least one. */
    List<SourceSection> read(XmlStream text)
            throws IOException, XMLStreamException, XmlStream.TooMuch {
        int members = 0;
        for (String name = text.next(); !name.isEmpty(); name = text.next()) {
            if (++members > MOST_MEMBERS) {
                throw new XmlStream.TooMuch();
            }
            switch (name) {
                // What only wraps blocks is stepped into.
                case "document",
                        "body",
                        "sdt",
                        "sdtContent",
                        "customXml",
                        "smartTag",
                        "ins",
                        "moveTo",
                        "mc:AlternateContent",
                        "mc:Choice" -> {}
                case "p" -> paragraph(text.tree());
                case "tbl" -> table(text.tree());
                case "sectPr" -> endSection(text.tree());
                default -> text.tree();
            }
        }
        if (!blocks.isEmpty() || sections.isEmpty()) {
            sections.add(new SourceSection(false, blocks));
        }
        return sections;
    }

    private void table(XmlNode table) throws XmlStream.TooMuch {
        dropSettledBreak(table.child("tr").child("tc").child("p"));
        PartedTables.add(blocks, TableReader.read(table, paragraphs, styles));
    }

    /** Word processors move a page break to the end of the paragraph above; the mark stays. */
    private void dropSettledBreak(XmlNode first) {
        boolean settled = ParagraphFacts.isSettled(first.child("pPr"));
        if (settled && !blocks.isEmpty() && blocks.getLast() instanceof SourceBreak) {
            blocks.removeLast();
        }
    }

    private void paragraph(XmlNode paragraph) throws IOException, XmlStream.TooMuch {
        dropSettledBreak(paragraph);
        blocks.addAll(paragraphs.read(paragraph));
        XmlNode properties = paragraph.child("pPr");
        if (properties.has("sectPr")) {
            endSection(properties.child("sectPr"));
        }
    }

    private void endSection(XmlNode properties) throws IOException {
        XmlNode size = properties.child("pgSz");
        boolean landscape =
                size.attribute("orient").equals("landscape")
                        || size.number("w", 0) > size.number("h", 0);
        sections.add(new SourceSection(landscape, blocks, pages.read(properties)));
        blocks = new ArrayList<>();
    }
}
