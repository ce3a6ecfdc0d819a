package vn.kehoach.standard;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Days on which offices are closed: weekends, and the holidays of Bộ luật Lao động 45/2019/QH14,
 * Điều 112. Of Tết only the days are counted that no year's arrangement leaves out.
 */
public final class Holidays {
    private static final int TET_BEFORE = 1;
    private static final int TET_AFTER = 2;

    private Holidays() {}

    /** What an office calls {@code day} on which it is closed; empty for a working day. */
    public static Optional<String> name(LocalDate day) {
        return feast(day)
                .or(
                        () ->
                                day.getDayOfWeek() == DayOfWeek.SATURDAY
                                        ? Optional.of("thứ Bảy")
                                        : day.getDayOfWeek() == DayOfWeek.SUNDAY
                                                ? Optional.of("Chủ nhật")
                                                : Optional.empty());
    }

    private static Optional<String> feast(LocalDate day) {
        LocalDate tet = LunarCalendar.newYear(day.getYear());
        if (!day.isBefore(tet.minusDays(TET_BEFORE)) && !day.isAfter(tet.plusDays(TET_AFTER))) {
            return Optional.of("ngày nghỉ tết Nguyên đán");
        }
        if (day.equals(LunarCalendar.date(day.getYear(), 3, 10))) {
            return Optional.of("ngày Giỗ Tổ Hùng Vương");
        }
        return switch (day.getMonthValue() * 100 + day.getDayOfMonth()) {
            case 101 -> Optional.of("ngày tết Dương lịch");
            case 430 -> Optional.of("ngày lễ 30 tháng 4");
            case 501 -> Optional.of("ngày Quốc tế Lao động");
            case 902 -> Optional.of("ngày Quốc khánh");
            default -> Optional.empty();
        };
    }
}
