package vn.kehoach.ui.page;

import java.util.List;

/** The zooms a key or a turn of the wheel steps through; 1 shows paper in its real size. */
final class ZoomSteps {
    static final List<Double> ALL =
            List.of(0.25, 0.5, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0);

    private static final double ALMOST = 0.001;

    private ZoomSteps() {}

    static double within(double zoom) {
        return Math.clamp(zoom, ALL.getFirst(), ALL.getLast());
    }

    static double above(double zoom) {
        return ALL.stream().filter(step -> step > zoom + ALMOST).findFirst().orElse(ALL.getLast());
    }

    static double below(double zoom) {
        return ALL.reversed().stream()
                .filter(step -> step < zoom - ALMOST)
                .findFirst()
                .orElse(ALL.getFirst());
    }
}
