package vn.kehoach.standard;

import org.jspecify.annotations.Nullable;

import vn.kehoach.text.Folding;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ObjIntConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the time of a task. Words are read folded, so that no diacritic matters. */
final class TermWords {
    private static final String YEAR = "(?: ?/ ?| ?, ?nam | nam |-)(20\\d\\d)";
    private static final String QUARTER = "(?:iv|i{1,3}|[1-4])(?![\\w/])";

    private static final Pattern DAY =
            Pattern.compile(
                    "(?<![\\d/])(\\d{1,2})(?:/|\\.|-| thang )(\\d{1,2})(?![\\d])(?:(?:/|\\.|-| nam"
                            + " |, nam )(20\\d\\d))?");

    private static final Pattern QUARTERS =
            Pattern.compile(
                    "quy ((?:iv|i{1,3}|[1-4])(?:(?: ?[,-] ?| va | den | ?(?:den|-) ?quy"
                            + " )(?:iv|i{1,3}|[1-4]))*)(?!\\w)(?:"
                            + YEAR
                            + ")?");

    private static final Pattern MONTHS =
            Pattern.compile(
                    "thang (\\d{1,2}(?:(?: ?[,-] ?| va | den )\\d{1,2}(?!\\d))*)(?!\\d)(?:"
                            + YEAR
                            + ")?");

    private static final Pattern MONTH_OF_YEAR =
            Pattern.compile("(?<![\\d/])(\\d{1,2})/(20\\d\\d)");

    private static final Pattern PART =
            Pattern.compile(
                    "(0?6 thang dau|0?6 thang cuoi|dau|giua|cuoi) nam(?: (20\\d\\d))?(?! hoc)");

    private static final Pattern YEARS =
            Pattern.compile("(?<!\\d)(20\\d\\d)(?: ?- ?(20\\d\\d))?(?!\\d)");

    private static final Pattern ENDS =
            Pattern.compile(
                    "(?:truoc|cham nhat|muon nhat|xong|den het|han|den) ?(?:truoc |vao |la |cuoi"
                            + " |ngay |thang |nam |het )*$");

    /** Before a month, quarter or year: it is over on the day before. */
    private static final Pattern BEFORE = Pattern.compile("truoc (?:nam )?$");

    private static final Pattern STARTS =
            Pattern.compile("(?:tu|ke tu|bat dau) ?(?:ngay |thang |nam |dau )*$");

    private static final Pattern STANDING =
            Pattern.compile(
                    "thuong xuyen|lien tuc|ca nam|trong nam(?! 20)|suot|hang ngay|quanh nam");

    private static final Pattern RECURRING =
            Pattern.compile("dinh ky|(?:hang|moi|tung) (?:tuan|thang|quy|nam)");

    private static final Map<String, Integer> NUMBERS =
            Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4, "1", 1, "2", 2, "3", 3, "4", 4);

    private final String words;
    private final int year;
    private final List<Stretch> stretches = new ArrayList<>();

    /** Days that a part of the words names; their year may stand further on. */
    private record Stretch(
            int start,
            int end,
            int firstMonth,
            int firstDay,
            int lastMonth,
            int lastDay,
            int year) {
        LocalDate from(int otherwise) {
            return day(firstMonth, firstDay, otherwise);
        }

        LocalDate to(int otherwise) {
            return day(lastMonth, lastDay, otherwise);
        }

        private LocalDate day(int month, int day, int otherwise) {
            YearMonth of = YearMonth.of(year == 0 ? otherwise : year, month);
            return of.atDay(Math.min(day, of.lengthOfMonth()));
        }
    }

    TermWords(String words, int year) {
        this.words = Folding.fold(words);
        this.year = year;
    }

    Term term() {
        take(DAY, this::day);
        take(QUARTERS, this::quarters);
        take(MONTHS, this::months);
        take(
                MONTH_OF_YEAR,
                (found, at) -> add(found, number(found, 1), number(found, 1), number(found, 2)));
        take(PART, this::part);
        if (stretches.isEmpty()) {
            take(YEARS, this::years);
        }
        if (!stretches.isEmpty()) {
            return within();
        }
        if (RECURRING.matcher(words).find()) {
            return new Term.Recurring();
        }
        return STANDING.matcher(words).find() ? new Term.Standing() : new Term.Unclear();
    }

    private void take(Pattern pattern, ObjIntConsumer<MatchResult> reading) {
        Matcher matcher = pattern.matcher(words);
        while (matcher.find()) {
            int start = matcher.start();
            boolean free =
                    stretches.stream()
                            .noneMatch(taken -> taken.start <= start && start < taken.end);
            if (free) {
                reading.accept(matcher.toMatchResult(), start);
            }
        }
    }

    private void day(MatchResult found, int start) {
        int day = number(found, 1);
        int month = number(found, 2);
        if (month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(2024, month).lengthOfMonth()) {
            stretches.add(
                    new Stretch(start, found.end(), month, day, month, day, number(found, 3)));
        }
    }

    private void quarters(MatchResult found, int start) {
        List<Integer> named =
                Pattern.compile(QUARTER + "|iv|i{1,3}|[1-4]")
                        .matcher(found.group(1))
                        .results()
                        .map(MatchResult::group)
                        .map(NUMBERS::get)
                        .toList();
        add(found, named.getFirst() * 3 - 2, named.getLast() * 3, number(found, 2));
    }

    private void months(MatchResult found, int start) {
        List<Integer> named =
                Pattern.compile("\\d+")
                        .matcher(found.group(1))
                        .results()
                        .map(month -> Integer.valueOf(month.group()))
                        .toList();
        add(found, named.getFirst(), named.getLast(), number(found, 2));
    }

    private void part(MatchResult found, int start) {
        int first =
                switch (found.group(1)) {
                    case "giua" -> 5;
                    case "cuoi" -> 10;
                    case String half when half.endsWith("cuoi") -> 7;
                    default -> 1;
                };
        int months = found.group(1).contains("thang") ? 6 : 3;
        add(found, first, first + months - 1, number(found, 2));
    }

    private void years(MatchResult found, int start) {
        int first = number(found, 1);
        int last = Math.max(first, number(found, 2));
        stretches.add(new Stretch(start, found.end(), 1, 1, 12, 31, first));
        stretches.add(new Stretch(start, found.end(), 1, 1, 12, 31, last));
    }

    private void add(MatchResult found, int firstMonth, int lastMonth, int named) {
        if (firstMonth >= 1 && lastMonth <= 12 && firstMonth <= lastMonth) {
            stretches.add(
                    new Stretch(found.start(), found.end(), firstMonth, 1, lastMonth, 31, named));
        }
    }

    private static int number(MatchResult found, int group) {
        String digits = found.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private Term within() {
        stretches.sort(Comparator.comparingInt(Stretch::start));
        LocalDate from = null;
        LocalDate to = null;
        int known = year;
        for (Stretch stretch : stretches.reversed()) {
            known = stretch.year == 0 ? known : stretch.year;
            from = earlier(from, stretch.from(known));
            to = later(to, stretch.to(known));
        }
        Stretch first = stretches.getFirst();
        String before = words.substring(0, first.start);
        boolean alone =
                Objects.equals(from, first.from(known)) && Objects.equals(to, first.to(known));
        if (alone && ENDS.matcher(before).find()) {
            boolean period = !Objects.equals(from, to) && BEFORE.matcher(before).find();
            return new Term.Within(null, period ? first.from(known).minusDays(1) : to);
        }
        return alone && STARTS.matcher(before).find()
                ? new Term.Within(from, null)
                : new Term.Within(from, to);
    }

    private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
        return one == null || other.isBefore(one) ? other : one;
    }

    private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one == null || other.isAfter(one) ? other : one;
    }
}
