package vn.kehoach.docx.writing;

import vn.kehoach.paper.Align;
import vn.kehoach.paper.PageSetup;
import vn.kehoach.paper.Paper;
import vn.kehoach.paper.PaperSection;
import vn.kehoach.paper.PaperStyle;
import vn.kehoach.paper.Style;
import vn.kehoach.paper.StyleSheet;
import vn.kehoach.paper.TextFormat;

import java.util.ArrayList;
import java.util.List;

/**
 * The page headers: an empty one for first pages, and one with the page number for each format that
 * the sections ask for (NĐ 30/2020, Phụ lục I, II.7: not shown on the first page).
 */
final class PageNumberHeaders {
    /** Relation of the empty header. */
    static final String FIRST = "rIdFirst";

    private final StyleSheet sheet;
    private final List<TextFormat> formats;

    PageNumberHeaders(Paper paper) {
        this.sheet = paper.styles();
        this.formats =
                paper.sections().stream()
                        .map(PaperSection::page)
                        .map(PageSetup::number)
                        .distinct()
                        .toList();
    }

    /** Relation of the header with page numbers as {@code page} wants them. */
    String relation(PageSetup page) {
        return "rIdNumber" + (formats.indexOf(page.number()) + 1);
    }

    void relate(Relations relations) {
        relations.add(FIRST, Part.RELATION_TYPE + "header", "header-first.xml");
        for (int number = 1; number <= formats.size(); number++) {
            relations.add("rIdNumber" + number, Part.RELATION_TYPE + "header", file(number));
        }
    }

    List<Part> parts() {
        var parts = new ArrayList<Part>();
        parts.add(Part.word("header-first.xml", "header", header().close().close()));
        for (int number = 1; number <= formats.size(); number++) {
            Xml xml = header();
            field(xml, formats.get(number - 1));
            parts.add(Part.word(file(number), "header", xml.close().close()));
        }
        return parts;
    }

    private static String file(int number) {
        return "header" + number + ".xml";
    }

    /** A header whose paragraph is still open. */
    private Xml header() {
        var xml = new Xml().open("w:hdr").with("xmlns:w", DocumentPart.WORD).open("w:p");
        Style style = sheet.style(PaperStyle.PAGE_NUMBER);
        xml.open("w:pPr").value("w:pStyle", PaperStyle.PAGE_NUMBER.id());
        ParagraphProperties.writeDifference(
                xml, style.paragraph().withAlign(Align.CENTER), style.paragraph());
        return xml.close();
    }

    private void field(Xml xml, TextFormat format) {
        mark(xml, format, "begin");
        run(xml, format).open("w:instrText").with("xml:space", "preserve").text(" PAGE ").close();
        xml.close();
        mark(xml, format, "separate");
        run(xml, format).open("w:t").text("2").close().close();
        mark(xml, format, "end");
    }

    private void mark(Xml xml, TextFormat format, String type) {
        run(xml, format).open("w:fldChar").with("w:fldCharType", type).close().close();
    }

    private Xml run(Xml xml, TextFormat format) {
        xml.open("w:r");
        TextProperties.writeDifference(xml, format, sheet.style(PaperStyle.PAGE_NUMBER).text());
        return xml;
    }
}
