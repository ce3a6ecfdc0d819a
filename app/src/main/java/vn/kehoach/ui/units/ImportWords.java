package vn.kehoach.ui.units;

import vn.kehoach.office.units.RowOutcome;
import vn.kehoach.office.units.UnitPreview;

import java.util.List;
import java.util.stream.Stream;

/** The outcome of a row in the clerk's words. */
final class ImportWords {
    private ImportWords() {}

    static String kind(RowOutcome row) {
        return switch (row) {
            case RowOutcome.Problem _ -> "⚠ Có lỗi";
            case RowOutcome.Added _ -> "+ Thêm mới";
            case RowOutcome.Changed _ -> "✎ Sửa";
            case RowOutcome.Same _ -> "Không đổi";
        };
    }

    static String name(RowOutcome row) {
        return switch (row) {
            case RowOutcome.Problem problem -> problem.name();
            case RowOutcome.Added added -> added.unit().unit().name();
            case RowOutcome.Changed changed -> changed.after().unit().name();
            case RowOutcome.Same same -> same.unit().unit().name();
        };
    }

    static String detail(RowOutcome row) {
        return switch (row) {
            case RowOutcome.Problem problem -> String.join(" ", problem.messages());
            case RowOutcome.Changed changed -> String.join("; ", changed.changes());
            case RowOutcome.Added _, RowOutcome.Same _ -> "";
        };
    }

    /** Rows with problems, then changed, new and unchanged ones. */
    static List<RowOutcome> weightiestFirst(UnitPreview preview) {
        return Stream.of(
                        preview.of(RowOutcome.Problem.class),
                        preview.of(RowOutcome.Changed.class),
                        preview.of(RowOutcome.Added.class),
                        preview.of(RowOutcome.Same.class))
                .<RowOutcome>flatMap(List::stream)
                .toList();
    }
}
