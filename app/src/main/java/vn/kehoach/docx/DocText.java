package vn.kehoach.docx;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Section;
import org.apache.poi.hwpf.usermodel.Table;

import vn.kehoach.source.SourceBlock;
import vn.kehoach.source.SourceBreak;
import vn.kehoach.source.SourceNote;
import vn.kehoach.source.SourceParagraph;
import vn.kehoach.source.SourceSection;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The text of a .doc, section by section. */
final class DocText {
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private final HWPFDocument document;
    private final Range range;
    private final DocParagraphs paragraphs;

    DocText(HWPFDocument document) {
        this.document = document;
        this.range = document.getRange();
        this.paragraphs = new DocParagraphs(document);
    }

    /** What was changed in the sections that were read. */
    List<SourceNote> recoded() {
        return paragraphs.notes();
    }

    List<SourceSection> sections() {
        var sections = new ArrayList<SourceSection>();
        for (int at = 0; at < range.numSections(); at++) {
            Section section = range.getSection(at);
            boolean landscape = section.getPageWidth() > section.getPageHeight();
            sections.add(new SourceSection(landscape, blocks(section)));
        }
        return boxed(sections);
    }

    /** Text boxes stand first: a .doc does not say beside which paragraph each is. */
    private List<SourceSection> boxed(List<SourceSection> sections) {
        var blocks = new ArrayList<SourceBlock>(written(document.getMainTextboxRange()));
        if (blocks.isEmpty() || sections.isEmpty()) {
            return sections;
        }
        var all = new ArrayList<>(sections);
        SourceSection first = sections.getFirst();
        blocks.addAll(first.blocks());
        all.set(0, new SourceSection(first.landscape(), blocks));
        return all;
    }

    /** The notes below the pages and behind the text. */
    List<SourceParagraph> footnotes() {
        paragraphs.beginNotes();
        var notes = new ArrayList<>(written(document.getFootnoteRange()));
        notes.addAll(written(document.getEndnoteRange()));
        return notes;
    }

    /** What headers and footers say beside the number of the page. */
    List<SourceNote> running() {
        return written(document.getHeaderStoryRange()).stream()
                .map(paragraph -> paragraph.text().strip())
                .filter(text -> WORD.matcher(text.replaceAll("(?iu)trang", "")).find())
                .distinct()
                .map(text -> new SourceNote(SourceNote.Kind.RUNNING_LINE, text))
                .toList();
    }

    private List<SourceParagraph> written(Range part) {
        var read = new ArrayList<SourceParagraph>();
        for (int at = 0; at < part.numParagraphs(); at++) {
            SourceParagraph paragraph = paragraphs.read(part.getParagraph(at));
            if (!paragraph.text().isBlank()) {
                read.add(paragraph);
            }
        }
        return read;
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
