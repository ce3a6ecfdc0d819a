package vn.kehoach.ui.tasks;

import java.util.Set;

/**
 * A unit that leads tasks.
 *
 * @param name of the directory, or as documents write it where it is in none
 * @param keys of its names that documents write
 */
public record TaskUnit(String name, Set<String> keys) {
    public TaskUnit {
        keys = Set.copyOf(keys);
    }
}
