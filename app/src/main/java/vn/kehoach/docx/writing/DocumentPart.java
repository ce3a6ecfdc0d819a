package vn.kehoach.docx.writing;

import vn.kehoach.paper.FlowItem;
import vn.kehoach.paper.FlowParagraph;
import vn.kehoach.paper.FlowTable;
import vn.kehoach.paper.PageSetup;
import vn.kehoach.paper.Paper;
import vn.kehoach.paper.PaperSection;

import java.util.List;

/** The text: all sections' flow, each ended by its page set-up. */
final class DocumentPart {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Xml xml =
            new Xml().open("w:document").with("xmlns:w", WORD).with("xmlns:r", RELATIONS);
    private final Paper paper;
    private final PageNumberHeaders headers;
    private final ParagraphElement paragraphs;
    private final TableElement tables;

    private DocumentPart(Paper paper, PageNumberHeaders headers, NotesPart notes) {
        this.paper = paper;
        this.headers = headers;
        this.paragraphs = new ParagraphElement(xml, paper.styles(), notes);
        this.tables = new TableElement(xml, paragraphs, paper.styles());
    }

    /**
     * @param notes where the notes go that the text calls
     * @throws IllegalArgumentException where Word needs a paragraph that the flow does not have
     */
    static Part of(Paper paper, PageNumberHeaders headers, NotesPart notes) {
        return new DocumentPart(paper, headers, notes).write();
    }

    private Part write() {
        if (paper.sections().isEmpty()) {
            throw new IllegalArgumentException("a paper without sections");
        }
        xml.open("w:body");
        int last = paper.sections().size() - 1;
        for (PaperSection section : paper.sections().subList(0, last)) {
            FlowParagraph end = flowBeforeEnd(section);
            paragraphs.write(end, () -> properties(section.page()));
        }
        paragraphs.write(flowBeforeEnd(paper.sections().get(last)));
        properties(paper.sections().get(last).page());
        return Part.word("document.xml", "document.main", xml.close().close());
    }

    /** Writes all but the last paragraph of {@code section}, which is returned. */
    private FlowParagraph flowBeforeEnd(PaperSection section) {
        List<FlowItem> flow = section.flow();
        if (flow.isEmpty()) {
            throw new IllegalArgumentException("a section without a paragraph");
        }
        for (int at = 0; at < flow.size() - 1; at++) {
            switch (flow.get(at)) {
                case FlowParagraph paragraph -> paragraphs.write(paragraph);
                case FlowTable table -> {
                    if (flow.get(at + 1) instanceof FlowTable next) {
                        throw new IllegalArgumentException(
                                next.place() + ": a paragraph must part it from the table above");
                    }
                    tables.write(table);
                }
            }
        }
        return switch (flow.getLast()) {
            case FlowParagraph end -> end;
            case FlowTable table ->
                    throw new IllegalArgumentException(
                            table.place() + ": a paragraph must follow it, the section's last");
        };
    }

    private void properties(PageSetup page) {
        xml.open("w:sectPr");
        // A header takes room that a sheet without page numbers needs for itself.
        if (page.hasRoomForNumber()) {
            header("first", PageNumberHeaders.FIRST);
            header("default", headers.relation(page));
        }
        xml.value("w:type", "nextPage");
        xml.open("w:pgSz").with("w:w", page.width()).with("w:h", page.height());
        xml.with("w:orient", page.landscape() ? "landscape" : "portrait").close();
        xml.open("w:pgMar")
                .with("w:top", page.top())
                .with("w:right", page.right())
                .with("w:bottom", page.bottom())
                .with("w:left", page.left())
                .with("w:header", page.header())
                .with("w:footer", page.header())
                .with("w:gutter", 0)
                .close();
        xml.open("w:pgNumType").with("w:start", 1).close();
        xml.empty("w:titlePg").close();
    }

    private void header(String type, String relation) {
        xml.open("w:headerReference").with("w:type", type).with("r:id", relation).close();
    }
}
