package vn.kehoach.edit.journal;

import vn.kehoach.document.Block;
import vn.kehoach.document.BlockLists;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Place;
import vn.kehoach.document.Table;

import java.util.ArrayList;
import java.util.List;

/** A change of another document than the one it is applied to. */
public final class Misfit extends Exception {
    private static final long serialVersionUID = 1;

    private Misfit() {
        super("the document does not have what is changed");
    }

    static void unless(boolean fits) throws Misfit {
        if (!fits) {
            throw new Misfit();
        }
    }

    static List<? extends Block> blocks(OfficialDocument document, Place list) throws Misfit {
        try {
            return BlockLists.at(document, list);
        } catch (IndexOutOfBoundsException | ClassCastException elsewhere) {
            throw new Misfit();
        }
    }

    private static Block block(OfficialDocument document, Place place) throws Misfit {
        List<? extends Block> blocks = blocks(document, place.above());
        unless(place.index() >= 0 && place.index() < blocks.size());
        return blocks.get(place.index());
    }

    static Paragraph paragraph(OfficialDocument document, Place place) throws Misfit {
        if (block(document, place) instanceof Paragraph paragraph) {
            return paragraph;
        }
        throw new Misfit();
    }

    static Table table(OfficialDocument document, Place place) throws Misfit {
        if (block(document, place) instanceof Table table) {
            return table;
        }
        throw new Misfit();
    }

    /** The list with {@code young} in place of {@code old}, which must stand at {@code at}. */
    static <T> List<T> spliced(List<? extends T> list, int at, List<T> old, List<T> young)
            throws Misfit {
        int end = at + old.size();
        unless(at >= 0 && end <= list.size() && list.subList(at, end).equals(old));
        var spliced = new ArrayList<T>(list.subList(0, at));
        spliced.addAll(young);
        spliced.addAll(list.subList(end, list.size()));
        return spliced;
    }
}
