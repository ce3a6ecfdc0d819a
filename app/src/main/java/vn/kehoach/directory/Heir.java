package vn.kehoach.directory;

import java.util.UUID;

/** Who takes over from a unit that ends: one that is there, or one that begins that day. */
public sealed interface Heir {
    record Present(UUID unit) implements Heir {}

    record Young(String name) implements Heir {}
}
