package vn.kehoach.edit;

import java.util.Optional;

/** Neighbouring rows or columns of a table: {@code length} of them from number {@code from} on. */
record Span(int from, int length) {
    int end() {
        return from + length;
    }

    boolean holds(int at) {
        return from <= at && at < end();
    }

    boolean meets(Span other) {
        return from < other.end() && other.from < end();
    }

    /** The smallest span that holds both. */
    Span and(Span other) {
        int start = Math.min(from, other.from);
        return new Span(start, Math.max(end(), other.end()) - start);
    }

    /** This span when one more comes before number {@code at}; it grows when that is inside. */
    Span insertedAt(int at) {
        return at <= from
                ? new Span(from + 1, length)
                : at < end() ? new Span(from, length + 1) : this;
    }

    /** What is left of this span when {@code gone} goes. */
    Optional<Span> without(Span gone) {
        int before = Math.clamp(gone.end(), 0, from) - Math.min(gone.from, from);
        int inside = Math.max(0, Math.min(end(), gone.end()) - Math.max(from, gone.from));
        return inside == length
                ? Optional.empty()
                : Optional.of(new Span(from - before, length - inside));
    }
}
