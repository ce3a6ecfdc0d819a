package vn.kehoach.store;

import java.util.Optional;

/**
 * How the keeping of edits stands.
 *
 * @param waiting whether edits are still to be written
 * @param trouble why the last try failed; it is tried again by itself
 */
public record Saving(boolean waiting, Optional<StoreFailure> trouble) {
    public static final Saving SAVED = new Saving(false, Optional.empty());
}
