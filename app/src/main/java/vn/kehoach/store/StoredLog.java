package vn.kehoach.store;

import java.util.List;

/**
 * The edit log of a document.
 *
 * @param done number of leading steps that are done; the others are undone
 */
public record StoredLog(List<String> steps, int done) {
    public StoredLog {
        steps = List.copyOf(steps);
    }
}
