package vn.kehoach.layout;

import vn.kehoach.font.FontFamily;
import vn.kehoach.paper.FlowItem;
import vn.kehoach.paper.FlowParagraph;
import vn.kehoach.paper.FlowTable;
import vn.kehoach.paper.PageSetup;
import vn.kehoach.paper.Paper;
import vn.kehoach.paper.PaperSection;
import vn.kehoach.paper.PaperStyle;
import vn.kehoach.paper.StyleSheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a paper into lines and pages by the rules that word processors follow, so that the Word
 * file written from the settled paper and the PDF drawn from the pages agree line by line.
 */
public final class LayoutEngine {
    private final FontFamily fonts;

    public LayoutEngine(FontFamily fonts) {
        this.fonts = fonts;
    }

    /**
     * Lays out {@code paper}; every section begins on a new page.
     *
     * @throws MissingGlyph for a character the face cannot draw
     */
    public Layout lay(Paper paper) {
        var pages = new ArrayList<Page>();
        var settled = new ArrayList<PaperSection>();
        var guess = new FirstGuess(paper);
        double noteSpace = paper.styles().style(PaperStyle.FOOTNOTE).paragraph().after();
        for (PaperSection section : paper.sections()) {
            List<SetItem> items = set(section, paper.styles());
            var builder = new PageBuilder(section.page(), settled.size(), fonts, noteSpace);
            Paginator.Paginated sectionPages = new Paginator(builder).paginate(items);
            pages.addAll(sectionPages.pages());
            settled.add(
                    new PaperSection(
                            section.page(),
                            guess.settle(sectionPages).stream()
                                    .map(LayoutEngine::settled)
                                    .toList()));
        }
        return new Layout(new Paper(paper.info(), paper.styles(), settled), pages);
    }

    private List<SetItem> set(PaperSection section, StyleSheet styles) {
        PageSetup page = section.page();
        var typesetter = new Typesetter(fonts, page);
        var tables = new TableSetter(typesetter, new CellFoot(styles, new FormatMetrics(fonts)));
        var items = new ArrayList<SetItem>();
        for (FlowItem item : section.flow()) {
            items.add(
                    switch (item) {
                        case FlowParagraph paragraph ->
                                typesetter.set(paragraph, page.left(), page.textWidth());
                        case FlowTable table -> tables.set(table, page.left());
                    });
        }
        return items;
    }

    private static FlowItem settled(SetItem item) {
        return switch (item) {
            case SetParagraph paragraph -> paragraph.source();
            case SetTable table -> table.settled();
        };
    }
}
