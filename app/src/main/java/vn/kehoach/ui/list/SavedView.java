package vn.kehoach.ui.list;

import java.util.List;
import java.util.stream.Collectors;

/** A filter that the clerk gave a name. */
record SavedView(String name, ListFilter filter) {
    /** Views as one text, one to a line, that {@link #read} understands. */
    static String write(List<SavedView> views) {
        return views.stream()
                .map(view -> view.name + "\t" + view.filter.write())
                .collect(Collectors.joining("\n"));
    }

    static List<SavedView> read(String text) {
        return text.lines()
                .map(line -> line.split("\t", 2))
                .filter(parts -> parts.length == 2)
                .map(parts -> new SavedView(parts[0], ListFilter.read(parts[1])))
                .toList();
    }
}
