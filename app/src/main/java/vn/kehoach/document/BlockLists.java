package vn.kehoach.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The lists in which a document's blocks stand: its body, the body of an appendix, the paragraphs
 * of a cell. A list is named by the place whose next step counts its blocks: {@code BODY []},
 * {@code APPENDIX [2]}, {@code BODY [12, 3, 0]}. A paragraph's notes are such a list too, {@code
 * BODY [12, -9]}: of as many paragraphs, which have nothing but their text.
 */
public final class BlockLists {
    private BlockLists() {}

    /** Whether {@code list} is the content of a table's cell. */
    public static boolean isCell(Place list) {
        return inner(list).size() == 3;
    }

    /** The place of the table whose cell is {@code cell}. */
    public static Place tableOf(Place cell) {
        return cell.above().above();
    }

    private static List<Integer> inner(Place list) {
        List<Integer> steps = list.steps();
        return list.part() == Part.APPENDIX ? steps.subList(1, steps.size()) : steps;
    }

    /**
     * The blocks of {@code list}.
     *
     * @throws IndexOutOfBoundsException when the document has no such list
     */
    public static List<? extends Block> at(OfficialDocument document, Place list) {
        if (list.listsNotes()) {
            return caller(document, list.above()).notes().stream()
                    .map(Footnote::paragraph)
                    .toList();
        }
        List<Block> outer =
                list.part() == Part.APPENDIX
                        ? document.appendices().get(list.steps().getFirst()).body()
                        : document.body();
        List<Integer> steps = inner(list);
        return steps.isEmpty()
                ? outer
                : ((Table) outer.get(steps.get(0)))
                        .rows()
                        .get(steps.get(1))
                        .cells()
                        .get(steps.get(2))
                        .content();
    }

    /** The table at {@code place}. */
    public static Table table(OfficialDocument document, Place place) {
        return (Table) at(document, place.above()).get(place.index());
    }

    private static Paragraph caller(OfficialDocument document, Place place) {
        return (Paragraph) at(document, place.above()).get(place.index());
    }

    /**
     * The document with {@code blocks} as {@code list}; a cell takes paragraphs only, notes take
     * the text of as many paragraphs as they are.
     */
    public static OfficialDocument with(
            OfficialDocument document, Place list, List<? extends Block> blocks) {
        if (list.listsNotes()) {
            Place place = list.above();
            Paragraph changed = noted(caller(document, place), blocks);
            return with(document, place.above(), place.index(), changed);
        }
        List<Integer> steps = inner(list);
        if (!steps.isEmpty()) {
            Place place = tableOf(list);
            Table table = table(document, place);
            return with(document, place.above(), place.index(), cell(table, steps, blocks));
        }
        if (list.part() == Part.BODY) {
            return document.withBody(List.copyOf(blocks));
        }
        int at = list.index();
        Appendix changed = document.appendices().get(at).withBody(List.copyOf(blocks));
        return document.withAppendices(put(document.appendices(), at, changed));
    }

    /** The document with {@code block} as the one at {@code index} of {@code list}. */
    public static OfficialDocument with(
            OfficialDocument document, Place list, int index, Block block) {
        List<Block> blocks = new ArrayList<>(at(document, list));
        blocks.set(index, block);
        return with(document, list, blocks);
    }

    private static Paragraph noted(Paragraph paragraph, List<? extends Block> texts) {
        var notes = new ArrayList<Footnote>();
        for (int i = 0; i < paragraph.notes().size(); i++) {
            notes.add(paragraph.notes().get(i).withText(((Paragraph) texts.get(i)).text()));
        }
        return paragraph.withNotes(notes);
    }

    private static Table cell(Table table, List<Integer> steps, List<? extends Block> blocks) {
        Row row = table.rows().get(steps.get(1));
        Cell cell = row.cells().get(steps.get(2));
        List<Paragraph> content = blocks.stream().map(Paragraph.class::cast).toList();
        Row changed = row.withCells(put(row.cells(), steps.get(2), cell.withContent(content)));
        return table.withRows(put(table.rows(), steps.get(1), changed));
    }

    private static <T> List<T> put(List<T> old, int at, T value) {
        var changed = new ArrayList<>(old);
        changed.set(at, value);
        return changed;
    }
}
