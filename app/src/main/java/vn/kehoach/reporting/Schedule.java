package vn.kehoach.reporting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** When a report is due. The day that "trước ngày" names counts as the due date itself. */
public sealed interface Schedule {
    /** Due once. */
    record Once(LocalDate date) implements Schedule {
        @Override
        public List<LocalDate> dueIn(int year) {
            return date.getYear() == year ? List.of(date) : List.of();
        }
    }

    /** Due each year on one day or several. */
    record Yearly(List<MonthDay> days) implements Schedule {
        public Yearly {
            days = days.stream().sorted().distinct().toList();
        }

        @Override
        public List<LocalDate> dueIn(int year) {
            return days.stream().map(day -> day.atYear(year)).toList();
        }
    }

    /**
     * Due for each period of some months, counted from January.
     *
     * @param months length of the period: 1, 3, 6 or 12
     * @param day day of the month; empty when the text names none: then the month's last
     * @param monthsAfter 0 for a day in the period's last month, 1 for one in the month after it
     */
    record Periodic(int months, Optional<Integer> day, int monthsAfter) implements Schedule {
        public Periodic {
            if (months < 1 || 12 % months != 0) {
                throw new IllegalArgumentException("no year has whole periods of " + months);
            }
        }

        /** The period alone, whose due day the text does not name. */
        static Periodic of(int months) {
            return new Periodic(months, Optional.empty(), 0);
        }

        @Override
        public List<LocalDate> dueIn(int year) {
            YearMonth december = YearMonth.of(year - 1, 12);
            return IntStream.rangeClosed(0, 12 / months)
                    .mapToObj(period -> december.plusMonths((long) period * months + monthsAfter))
                    .filter(month -> month.getYear() == year)
                    .map(this::in)
                    .toList();
        }

        private LocalDate in(YearMonth month) {
            int length = month.lengthOfMonth();
            return month.atDay(day.map(named -> Math.min(named, length)).orElse(length));
        }
    }

    /** Due each week; on Friday, the last working day, where the text names no day. */
    record Weekly(Optional<DayOfWeek> day) implements Schedule {
        @Override
        public List<LocalDate> dueIn(int year) {
            LocalDate first =
                    LocalDate.of(year, 1, 1)
                            .with(TemporalAdjusters.nextOrSame(day.orElse(DayOfWeek.FRIDAY)));
            return first.datesUntil(LocalDate.of(year + 1, 1, 1), java.time.Period.ofWeeks(1))
                    .toList();
        }
    }

    /** Due some days after something has happened; 0 for at once. */
    record AfterEvent(String event, int days) implements Schedule {}

    /** Due when somebody asks for it (đột xuất, khi có yêu cầu). */
    record OnRequest() implements Schedule {}

    /** Due at times that the document leaves to other papers ("theo quy định", "định kỳ"). */
    record Unstated() implements Schedule {}

    /** The due dates in {@code year}, in order; none where the calendar does not say them. */
    default List<LocalDate> dueIn(int year) {
        return List.of();
    }
}
