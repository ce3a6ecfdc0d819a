package vn.kehoach.docx;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Section;
import org.apache.poi.hwpf.usermodel.Table;

import vn.kehoach.source.SourceBlock;
import vn.kehoach.source.SourceBreak;
import vn.kehoach.source.SourceSection;

import java.util.ArrayList;
import java.util.List;

/** The text of a .doc, section by section. */
final class DocText {
    private final Range range;
    private final DocParagraphs paragraphs;

    DocText(HWPFDocument document) {
        this.range = document.getRange();
        this.paragraphs = new DocParagraphs(document);
    }

    List<SourceSection> sections() {
        var sections = new ArrayList<SourceSection>();
        for (int at = 0; at < range.numSections(); at++) {
            Section section = range.getSection(at);
            boolean landscape = section.getPageWidth() > section.getPageHeight();
            sections.add(new SourceSection(landscape, blocks(section)));
        }
        return sections;
    }

    private List<SourceBlock> blocks(Section section) {
        var blocks = new ArrayList<SourceBlock>();
        for (int at = 0; at < section.numParagraphs(); ) {
            Paragraph paragraph = section.getParagraph(at);
            if (paragraph.isInTable()) {
                Table table = section.getTable(paragraph);
                blocks.add(DocTable.read(table, paragraphs));
                at += Math.max(table.numParagraphs(), 1);
            } else {
                if (paragraph.pageBreakBefore()) {
                    blocks.add(new SourceBreak());
                }
                blocks.add(paragraphs.read(paragraph));
                if (DocParagraphs.breaksPage(paragraph) && at < section.numParagraphs() - 1) {
                    blocks.add(new SourceBreak());
                }
                at++;
            }
        }
        return blocks;
    }
}
