package vn.kehoach.pdf.structure;

import vn.kehoach.paper.PaperStyle;

import java.util.ArrayDeque;
import java.util.Deque;

/** The lists that the next item may go on, the innermost last. */
final class OpenLists {
    private record Open(int level, Element list, Element body) {}

    private final Deque<Open> open = new ArrayDeque<>();

    /** How deep items of {@code style} stand; 0 for what is no item. */
    static int level(PaperStyle style) {
        return switch (style) {
            case ITEM_2 -> 1;
            case ITEM_3 -> 2;
            case DASH, ADDRESSEE, RECIPIENT -> 3;
            case PLUS -> 4;
            default -> 0;
        };
    }

    void close() {
        open.clear();
    }

    /**
     * The text of a new item of {@code level}, behind {@code label}: the next one of its list, or
     * the first of a list within the item of a higher level, or of one in {@code section}.
     */
    Element item(int level, Element label, Element section) {
        while (!open.isEmpty() && open.getLast().level() > level) {
            open.removeLast();
        }
        Element list;
        if (!open.isEmpty() && open.getLast().level() == level) {
            list = open.removeLast().list();
        } else {
            Element holder = open.isEmpty() ? section : open.getLast().body();
            list = holder.add(Tag.LIST);
        }
        Element item = list.add(Tag.ITEM);
        item.add(label);
        Element body = item.add(Tag.ITEM_BODY);
        open.addLast(new Open(level, list, body));
        return body;
    }
}
