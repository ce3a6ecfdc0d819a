package vn.kehoach.standard;

import vn.kehoach.document.DateLine;

import java.time.LocalDate;

/** How địa danh and date are written (NĐ 30/2020, Phụ lục I, II.4). */
public final class DateForm {
    /** Room for a day, month or year that is written in later. */
    private static final String ROOM = " ".repeat(6);

    private DateForm() {}

    /** A day: below 10 with a leading 0. */
    public static String day(int day) {
        return day < 10 ? "0" + day : Integer.toString(day);
    }

    /** A month: only 1 and 2 with a leading 0. */
    public static String month(int month) {
        return month < 3 ? "0" + month : Integer.toString(month);
    }

    /** Place and date as values. */
    public static DateLine of(String place, LocalDate date) {
        return new DateLine(
                place,
                day(date.getDayOfMonth()),
                month(date.getMonthValue()),
                Integer.toString(date.getYear()));
    }

    /** The line on paper; each blank part leaves room of six blanks. */
    public static String line(DateLine line) {
        return line.place()
                + ", ngày"
                + part(line.day())
                + "tháng"
                + part(line.month())
                + "năm"
                + part(line.year()).stripTrailing();
    }

    private static String part(String digits) {
        return digits.isBlank() ? ROOM : " " + digits + " ";
    }
}
