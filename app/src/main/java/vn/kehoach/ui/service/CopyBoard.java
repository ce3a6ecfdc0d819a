package vn.kehoach.ui.service;

import java.util.function.Supplier;

/** Where programs leave what was copied for one another. */
public interface CopyBoard extends Supplier<Copied> {
    void put(Copied copied);
}
