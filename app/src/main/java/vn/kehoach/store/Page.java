package vn.kehoach.store;

import java.util.List;

/**
 * Some rows of a longer list.
 *
 * @param total length of the whole list
 */
public record Page<T>(List<T> rows, int total) {
    public Page {
        rows = List.copyOf(rows);
    }
}
