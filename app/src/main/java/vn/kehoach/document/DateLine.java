package vn.kehoach.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Địa danh and date: "Lạng Sơn, ngày 04 tháng 6 năm 2020", each part as printed, empty while blank.
 */
public record DateLine(String place, String day, String month, String year) {
    public static final DateLine BLANK = new DateLine("", "", "", "");

    /** The date, when day, month and year are all there and form one. */
    public Optional<LocalDate> date() {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (NumberFormatException | DateTimeException incomplete) {
            return Optional.empty();
        }
    }
}
