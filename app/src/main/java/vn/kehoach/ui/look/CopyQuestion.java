package vn.kehoach.ui.look;

import vn.kehoach.office.CopyOrder;

import java.util.Optional;

/** Asks what a copy says of itself. */
@FunctionalInterface
public interface CopyQuestion {
    /** What the clerk makes of {@code proposed}; empty when no copy is wanted after all. */
    Optional<CopyOrder> ask(CopyOrder proposed);
}
