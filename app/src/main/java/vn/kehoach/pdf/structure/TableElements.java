package vn.kehoach.pdf.structure;

import vn.kehoach.document.Place;
import vn.kehoach.paper.FlowCell;
import vn.kehoach.paper.FlowItem;
import vn.kehoach.paper.FlowParagraph;
import vn.kehoach.paper.FlowRow;
import vn.kehoach.paper.FlowTable;
import vn.kehoach.paper.Paper;
import vn.kehoach.paper.PaperSection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The elements of a paper's ruled tables. Tables without rules only arrange text side by side, as
 * the head does, and are read cell by cell.
 */
final class TableElements {
    /** Text of a cell. */
    record Content(Element table, Element element, boolean header) {}

    private final Map<Place, Content> contents = new HashMap<>();
    private final Set<Element> hung = new HashSet<>();

    TableElements(Paper paper) {
        for (PaperSection section : paper.sections()) {
            for (FlowItem item : section.flow()) {
                if (item instanceof FlowTable table && table.ruled()) {
                    add(table);
                }
            }
        }
    }

    private void add(FlowTable source) {
        var table = new Element(Tag.TABLE);
        for (FlowRow sourceRow : source.rows()) {
            Element row = table.add(Tag.ROW);
            Tag tag = sourceRow.header() ? Tag.HEADER_CELL : Tag.CELL;
            for (FlowCell sourceCell : sourceRow.cells()) {
                var cell = new Element(tag, sourceCell.columns(), sourceCell.rows());
                row.add(cell);
                boolean single = sourceCell.content().size() == 1;
                for (FlowParagraph paragraph : sourceCell.content()) {
                    Element element = single ? cell : cell.add(Tag.PARAGRAPH);
                    contents.put(
                            paragraph.place(), new Content(table, element, sourceRow.header()));
                }
            }
        }
    }

    /** The cell whose text stands at {@code place}. */
    Optional<Content> at(Place place) {
        return Optional.ofNullable(contents.get(place));
    }

    /** Puts the table at the end of {@code section} when its first text is drawn. */
    void hang(Content content, Element section) {
        if (hung.add(content.table())) {
            section.add(content.table());
        }
    }
}
