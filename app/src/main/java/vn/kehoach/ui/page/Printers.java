package vn.kehoach.ui.page;

import vn.kehoach.layout.Page;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The printers of this computer. */
public interface Printers {
    boolean any();

    /** Lets the clerk choose printer and pages; empty when the clerk gives up. */
    Optional<Order> choose(String title, int pages);

    /** A chosen printer with its settings. */
    @FunctionalInterface
    interface Order {
        /**
         * Prints those of {@code pages} that were chosen; takes as long as the printer's driver.
         *
         * @throws IOException when the driver gives up
         */
        void print(List<Page> pages) throws IOException;
    }
}
