package vn.kehoach.pdf.structure;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.Place;
import vn.kehoach.layout.Layout;
import vn.kehoach.layout.PlacedLine;
import vn.kehoach.layout.PlacedRun;
import vn.kehoach.paper.PaperStyle;
import vn.kehoach.paper.Piece;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The logical structure of a layout, built while its lines are drawn in their order, which is the
 * reading order: a section for the document and for each appendix, in them headings, paragraphs,
 * lists and tables. What goes on over a page break is one element.
 */
public final class Structure {
    private final Element document = new Element(Tag.DOCUMENT);
    private final TableElements tables;
    private final CalledNotes notes = new CalledNotes();
    private final OpenLists lists = new OpenLists();
    private final List<Element> fields;
    private Element section = document;
    private int sectionIndex = -1;
    private int page;
    private @Nullable Element current;
    private PaperStyle style = PaperStyle.PAGE_NUMBER;
    private Place place = Place.NONE;

    /**
     * @param fields how many signature fields stand at the first signature
     */
    public Structure(Layout layout, int fields) {
        tables = new TableElements(layout.settled());
        this.fields = IntStream.range(0, fields).mapToObj(_ -> new Element(Tag.FORM)).toList();
    }

    /** The root. */
    public Element document() {
        return document;
    }

    /** The element of signature field {@code index}. */
    public Element field(int index) {
        return fields.get(index);
    }

    /** Lines from now on stand on page {@code index}, which is of section {@code newSection}. */
    public void turn(int index, int newSection) {
        page = index;
        if (newSection != sectionIndex) {
            sectionIndex = newSection;
            section = document.add(Tag.SECTION);
            leave();
        }
    }

    /** What the runs of the next line belong to. */
    public List<Stretch> stretches(PlacedLine line) {
        return line.style() == PaperStyle.FOOTNOTE
                ? notes.note(line)
                : text(line).stream().flatMap(part -> notes.called(part).stream()).toList();
    }

    private List<Stretch> text(PlacedLine line) {
        if (line.style() == PaperStyle.PAGE_NUMBER) {
            return whole(null, line);
        }
        Optional<TableElements.Content> cell = tables.at(line.place());
        if (cell.isPresent()) {
            leave();
            return inTable(cell.get(), line);
        }
        if (line.text().isBlank()) {
            hangFields(line);
            return whole(null, line);
        }
        if (current != null && goesOn(line)) {
            return whole(current, line);
        }
        style = line.style();
        place = line.place();
        return begin(line);
    }

    private boolean goesOn(PlacedLine line) {
        return !line.first() && line.style() == style && line.place().equals(place);
    }

    private void leave() {
        current = null;
        lists.close();
    }

    private List<Stretch> inTable(TableElements.Content content, PlacedLine line) {
        if (content.header() && content.element().stoodBefore(page)) {
            return whole(null, line);
        }
        tables.hang(content, section);
        return whole(content.element(), line);
    }

    private void hangFields(PlacedLine line) {
        boolean first = sectionIndex == 0 && !section.kids().containsAll(fields);
        if (first && line.style() == PaperStyle.SIGNATURE_SPACE) {
            fields.forEach(section::add);
        }
    }

    private List<Stretch> begin(PlacedLine line) {
        int level = OpenLists.level(line.style());
        List<PlacedRun> runs = line.runs();
        boolean labelled = runs.size() > 1 && runs.getFirst().offset() == Piece.PRINTED;
        if (level == 0 || !labelled) {
            lists.close();
            current = section.add(tag(line.style()));
            return whole(current, line);
        }
        var label = new Element(Tag.LABEL);
        current = lists.item(level, label, section);
        var stretches = new ArrayList<Stretch>();
        stretches.add(new Stretch(Optional.of(label), runs.subList(0, 1)));
        stretches.add(new Stretch(Optional.of(current), runs.subList(1, runs.size())));
        return stretches;
    }

    private static List<Stretch> whole(@Nullable Element element, PlacedLine line) {
        return List.of(new Stretch(Optional.ofNullable(element), line.runs()));
    }

    private static Tag tag(PaperStyle style) {
        return switch (style) {
            case TYPE, SUBJECT -> Tag.TITLE;
            case APPENDIX_LABEL, APPENDIX_TITLE, HEADING_1 -> Tag.HEADING_1;
            case HEADING_2 -> Tag.HEADING_2;
            case HEADING_3 -> Tag.HEADING_3;
            default -> Tag.PARAGRAPH;
        };
    }
}
