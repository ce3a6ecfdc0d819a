package vn.kehoach.store;

import java.util.ArrayList;
import java.util.List;

/**
 * What an edit does to a document's edit log, the list of steps that undo and redo walk along.
 *
 * @param keep number of leading steps that stay; those behind are dropped
 * @param added steps put behind the kept ones, as the editor writes them down
 * @param done number of leading steps that are now done; those behind are undone
 */
public record LogChange(int keep, List<String> added, int done) {
    public LogChange {
        added = List.copyOf(added);
    }

    /** The clerk went back or forth: the first {@code done} steps are done now. */
    public static LogChange stand(int done) {
        return new LogChange(Integer.MAX_VALUE, List.of(), done);
    }

    /** Step {@code index} is now {@code step}, done; those behind it are gone. */
    public static LogChange write(int index, String step) {
        return new LogChange(index, List.of(step), index + 1);
    }

    /** This change followed by {@code next}, as one. */
    LogChange then(LogChange next) {
        if (next.keep <= keep) {
            return next;
        }
        int kept = Math.min(next.keep - keep, added.size());
        var all = new ArrayList<>(added.subList(0, kept));
        all.addAll(next.added);
        return new LogChange(keep, all, next.done);
    }
}
