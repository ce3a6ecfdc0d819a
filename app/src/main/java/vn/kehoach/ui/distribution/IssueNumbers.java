package vn.kehoach.ui.distribution;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.Header;
import vn.kehoach.office.distribution.NumbersGiven;
import vn.kehoach.standard.NumberForm;
import vn.kehoach.ui.distribution.IssueReading.Candidate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives the documents that are issued together numbers one after another, and looks for doubles.
 */
final class IssueNumbers {
    private static final int MOST_DIGITS = 6;

    private final NumbersGiven given;
    private final List<IssueLine> lines;

    /** What counts its own numbers. */
    private record Series(String typeName, int year) {}

    IssueNumbers(NumbersGiven given, List<IssueLine> lines) {
        this.given = given;
        this.lines = List.copyOf(lines);
    }

    /** A number that {@code text} says, if it does. */
    static Optional<Integer> read(String text) {
        String digits = text.strip();
        return digits.matches("\\d{1," + MOST_DIGITS + "}") && Integer.parseInt(digits) > 0
                ? Optional.of(Integer.valueOf(digits))
                : Optional.empty();
    }

    /** Takes the numbers that documents bear already, where they are of the day's year and free. */
    void takeOwn() {
        Set<String> taken = new HashSet<>();
        for (IssueLine line : lines) {
            LocalDate day = line.dayProperty().get();
            if (line.isReady() && day != null) {
                own(given, line.candidate(), day)
                        .filter(number -> taken.add(number + line.symbol()))
                        .ifPresent(line.numberProperty()::set);
            }
        }
    }

    /**
     * The number that a document bears already, where it is of the year of {@code day} and free.
     */
    static Optional<String> own(NumbersGiven given, Candidate candidate, LocalDate day) {
        Header header = candidate.header();
        return read(header.number().numeral())
                .filter(number -> isOfYear(header, day))
                .filter(
                        number ->
                                given.holder(candidate.id(), header, number, day.getYear())
                                        .isEmpty())
                .map(NumberForm::numeral);
    }

    private static boolean isOfYear(Header header, LocalDate day) {
        return header.dateLine().date().filter(date -> date.getYear() != day.getYear()).isEmpty();
    }

    /** Proposes a number wherever the clerk typed none: one behind that of the line before. */
    void propose() {
        Map<Series, Integer> last = new HashMap<>();
        for (IssueLine line : lines) {
            LocalDate day = line.dayProperty().get();
            if (!line.wantedProperty().get()) {
                line.propose("");
            }
            if (!line.wantedProperty().get() || day == null) {
                continue;
            }
            Header header = line.candidate().header();
            var series = new Series(header.typeName(), day.getYear());
            if (!line.isTyped()) {
                int next =
                        last.containsKey(series)
                                ? last.getOrDefault(series, 0) + 1
                                : given.next(header, day.getYear());
                line.propose(NumberForm.numeral(next));
            }
            read(line.numberProperty().get()).ifPresent(number -> last.put(series, number));
        }
    }

    /** Says at each line what is wrong with it; answers whether nothing is. */
    boolean check() {
        Set<String> taken = new HashSet<>();
        boolean right = true;
        for (IssueLine line : lines) {
            String wrong = line.wantedProperty().get() ? problem(line, taken) : "";
            line.say(wrong);
            right &= wrong.isEmpty();
        }
        return right;
    }

    private String problem(IssueLine line, Set<String> taken) {
        Optional<Integer> number = read(line.numberProperty().get());
        LocalDate day = line.dayProperty().get();
        boolean twice =
                number.isPresent()
                        && day != null
                        && !taken.add(number.get() + line.symbol() + " " + day.getYear());
        return twice
                ? "Số này trùng với một dòng ở trên."
                : problem(given, line.candidate(), number, day);
    }

    /** What is wrong with number and day of a document; empty where nothing is. */
    static String problem(
            NumbersGiven given,
            Candidate candidate,
            Optional<Integer> number,
            @Nullable LocalDate day) {
        if (number.isEmpty()) {
            return "Số văn bản chỉ gồm chữ số, ví dụ 47.";
        }
        if (day == null) {
            return "Ngày ban hành viết như 07/12/2026.";
        }
        return given.holder(candidate.id(), candidate.header(), number.get(), day.getYear())
                .map("Số này đã cấp cho “%s”."::formatted)
                .orElse("");
    }
}
