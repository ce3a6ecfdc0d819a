package vn.kehoach.layout;

import vn.kehoach.paper.FlowItem;
import vn.kehoach.paper.FlowTable;
import vn.kehoach.paper.Paper;

import java.util.ArrayList;
import java.util.List;

/**
 * The pages that LibreOffice 7.4 assumes before it lays a document out: it begins a new one after
 * so many paragraphs or rows. It corrects them, but for two cases: a heading stays behind where the
 * guess parts it from its text, and a long table that goes to the next page keeps the short parts
 * it was guessed into. There the layout's own page break is written down.
 */
final class FirstGuess {
    private static final int SHORT = 100;
    private static final int A_PAGE_IN_SHORT = 25;
    private static final int A_PAGE = 20;
    private static final int MORE_PER_THOUSAND = 3;
    private static final int MOST = 53;
    private static final int TABLE_NODES = 25;
    private static final int LONGER = 10;

    private final int most;
    private int sections;
    private int count;

    FirstGuess(Paper paper) {
        int nodes =
                paper.sections().stream()
                        .flatMap(section -> section.flow().stream())
                        .mapToInt(FirstGuess::nodes)
                        .sum();
        most =
                nodes > SHORT
                        ? Math.min(MOST, A_PAGE + nodes / 1000 * MORE_PER_THOUSAND)
                        : A_PAGE_IN_SHORT;
    }

    /** A cell is two nodes beside its paragraphs; covered ones hold an empty paragraph. */
    private static int nodes(FlowItem item) {
        if (!(item instanceof FlowTable table)) {
            return 1;
        }
        int cells =
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .mapToInt(cell -> 2 + cell.content().size() + 3 * (cell.rows() - 1))
                        .sum();
        return cells + 2 - TABLE_NODES;
    }

    /** The items of the next section, some with a page break at the head of their page. */
    List<SetItem> settle(Paginator.Paginated section) {
        var items = new ArrayList<>(section.items());
        boolean begins = sections++ > 0;
        int chain = 0;
        for (int i = 0; i < items.size(); i++) {
            if (i == 0 || !Paginator.keepsWithNext(items, i - 1)) {
                chain = i;
            }
            Double room = section.turned().get(chain);
            boolean settled = room != null && errsAt(items.get(i), i > chain, room);
            count += length(items.get(i));
            if (settled) {
                items.set(chain, items.get(chain).settledAtPageStart());
                count = i - chain;
            }
            if ((i == 0 && begins) || count > most || items.get(i).beginsPage()) {
                count = 0;
            }
        }
        return items;
    }

    /** Whether the guess errs for good at an item that a page has no {@code room} for. */
    private boolean errsAt(SetItem item, boolean kept, double room) {
        int reached = count + length(item);
        return switch (item) {
            case SetParagraph _ -> kept && reached > most;
            case SetTable table when reached > most + LONGER || losesItsRow(table) ->
                    kept || table.height(0, table.headerRows()) <= room;
            case SetTable _ -> kept && reached > most;
        };
    }

    /** The only row below repeated ones is not drawn at all when they have room and it has not. */
    private static boolean losesItsRow(SetTable table) {
        return table.headerRows() > 0 && table.rows().size() == table.headerRows() + 1;
    }

    private static int length(SetItem item) {
        return item instanceof SetTable table ? table.rows().size() : 1;
    }
}
