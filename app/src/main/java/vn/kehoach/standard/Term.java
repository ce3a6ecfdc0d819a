package vn.kehoach.standard;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What the time of a task means: "Quý II/2026", "trước 30/11", "thường xuyên". */
public sealed interface Term {
    /**
     * Days of the calendar, both included.
     *
     * @param from null where only an end is named ("trước ngày 30/11")
     * @param to null where only a start is named ("từ tháng 3")
     */
    record Within(@Nullable LocalDate from, @Nullable LocalDate to) implements Term {
        public Within {
            if (from == null && to == null) {
                throw new IllegalArgumentException("A term within days has a first or a last one");
            }
        }
    }

    /** All the time: "thường xuyên", "cả năm". */
    record Standing() implements Term {}

    /** Again and again: "hằng tháng", "định kỳ 6 tháng". */
    record Recurring() implements Term {}

    /** Words that name no time the program understands, or none. */
    record Unclear() implements Term {}

    /**
     * The meaning of {@code words}.
     *
     * @param year of days, months and quarters that name none: the plan's own
     */
    static Term of(String words, int year) {
        return new TermWords(words, year).term();
    }

    /** The last day of the term, null where it has none. */
    default @Nullable LocalDate due() {
        return this instanceof Within within ? within.to : null;
    }

    /**
     * Whether some day from {@code first} to {@code last} belongs to it; never for an unclear one.
     */
    default boolean meets(LocalDate first, LocalDate last) {
        return switch (this) {
            case Within(LocalDate from, LocalDate to) ->
                    (from == null || !from.isAfter(last)) && (to == null || !to.isBefore(first));
            case Standing(), Recurring() -> true;
            case Unclear() -> false;
        };
    }
}
