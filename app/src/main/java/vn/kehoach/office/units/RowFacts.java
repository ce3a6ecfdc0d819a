package vn.kehoach.office.units;

import vn.kehoach.sheet.Grid;
import vn.kehoach.sheet.Value;
import vn.kehoach.text.Blanks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cells of one row by the meaning of their columns. */
record RowFacts(Grid grid, int index, Map<UnitHeading, Integer> columns) {
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    private static final Pattern UUID_FORM =
            Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /** What parts a list in a cell. */
    static final String LIST = "[;\\n]";

    /** As Excel counts it. */
    int number() {
        return index + 1;
    }

    boolean isBlank() {
        return columns.keySet().stream().allMatch(column -> text(column).isEmpty());
    }

    /** The text of a cell; empty where the column or its content is missing. */
    String text(UnitColumn column) {
        return text(UnitHeading.of(column));
    }

    private String text(UnitHeading column) {
        Integer at = columns.get(column);
        return at == null ? "" : Blanks.collapse(grid.at(index, at).text()).strip();
    }

    /** The text of a cell, or what is known already where the row is silent. */
    String textOr(UnitColumn column, String known) {
        return textOr(UnitHeading.of(column), known);
    }

    /** The text of a cell of a contact, or what is known already where the row is silent. */
    String textOr(UnitHeading column, String known) {
        String text = text(column);
        return text.isEmpty() ? known : text;
    }

    /** The identity the row itself gives its unit, from a table of ours. */
    Optional<UUID> id() {
        String text = text(UnitColumn.ID);
        return UUID_FORM.matcher(text).matches()
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }

    /** The number of contacts the columns have room for. */
    int contacts() {
        return columns.keySet().stream().mapToInt(UnitHeading::contact).max().orElse(1);
    }

    /** The parts of a cell between {@code separators}, a pattern, each once. */
    List<String> list(UnitColumn column, String separators) {
        return list(UnitHeading.of(column), separators);
    }

    /** The parts of a cell of a contact, counted from 1. */
    List<String> list(UnitHeading column, String separators) {
        return Arrays.stream(text(column).split(separators, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    /** The day of a cell, empty where none stands; what is no day goes to {@code problems}. */
    Optional<LocalDate> day(UnitColumn column, Consumer<String> problems) {
        Integer at = columns.get(UnitHeading.of(column));
        if (at != null && grid.at(index, at) instanceof Value.Day day) {
            return Optional.of(day.date());
        }
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher date = DATE.matcher(text);
        try {
            if (date.matches()) {
                return Optional.of(
                        LocalDate.of(
                                Integer.parseInt(date.group(3)),
                                Integer.parseInt(date.group(2)),
                                Integer.parseInt(date.group(1))));
            }
        } catch (DateTimeException noSuchDay) {
            // said below, as for any other text that is no day
        }
        problems.accept(
                "%s “%s” không phải là ngày; hãy ghi như 01/7/2025."
                        .formatted(column.heading(), text));
        return Optional.empty();
    }
}
