package vn.kehoach.importing;

import vn.kehoach.document.Appendix;
import vn.kehoach.document.Orientation;
import vn.kehoach.importing.line.AppendixMarks;
import vn.kehoach.importing.line.Grid;
import vn.kehoach.importing.line.Item;
import vn.kehoach.importing.line.Line;
import vn.kehoach.importing.line.PageEnd;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides what stands behind the end of a paper into its appendices and blank forms. In our own
 * papers each has a section of its own; elsewhere a line with its label opens it.
 */
final class AppendixReader {
    private final boolean styled;
    private final List<Appendix> appendices = new ArrayList<>();
    private final List<Item> own = new ArrayList<>();

    private AppendixReader(boolean styled) {
        this.styled = styled;
    }

    static List<Appendix> read(List<Item> items) {
        var reader =
                new AppendixReader(items.stream().anyMatch(item -> item.isLine(Line::isStyled)));
        for (Item item : items) {
            if (reader.opens(item)) {
                reader.finish();
            }
            if (!(item instanceof PageEnd && reader.own.isEmpty())) {
                reader.own.add(item);
            }
        }
        reader.finish();
        return List.copyOf(reader.appendices);
    }

    private boolean opens(Item item) {
        if (item.isLine(line -> !line.isStyled() && AppendixMarks.starts(line))) {
            return true;
        }
        return styled && !own.isEmpty() && section(item) > section(own.getLast());
    }

    private void finish() {
        if (!own.isEmpty()) {
            appendices.add(new AppendixParts(own).appendix());
            own.clear();
        }
    }

    private int section(Item item) {
        return switch (item) {
            case Line line -> line.look().section();
            case Grid grid -> grid.section();
            case PageEnd end -> own.isEmpty() ? 0 : section(own.getFirst());
        };
    }

    static Orientation orientation(List<Item> items) {
        boolean turned =
                switch (items.getFirst()) {
                    case Line line -> line.look().landscape();
                    case Grid grid -> grid.landscape();
                    case PageEnd end -> false;
                };
        return turned ? Orientation.LANDSCAPE : Orientation.PORTRAIT;
    }
}
