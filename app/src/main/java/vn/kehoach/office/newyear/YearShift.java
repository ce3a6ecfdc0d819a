package vn.kehoach.office.newyear;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Decides for each year that a text names whether it moves with the paper. What tells of the past,
 * cites another paper or counts from another year stays, and is flagged where it might have moved.
 */
final class YearShift {
    private static final Pattern TOLD =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:đã|vừa qua|trước đây|so với|cùng kỳ|tính đến|đạt được|những"
                            + " năm qua|thời gian qua|năm qua|từng bước đầu|kể từ)(?!\\p{L})");

    private static final Pattern WEEKDAY =
            Pattern.compile(
                    "(?iu)(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)[, (]+(?:ngày )?$");

    private static final Pattern ORDINAL =
            Pattern.compile(
                    "(?iu)lần thứ [\\p{L}\\d]+|kỷ niệm[^.;]{0,20}\\d+ năm|\\d+ năm (?:ngày|thành"
                            + " lập)");

    private final PaperYear paper;
    private final int delta;
    private final List<YearChange> changes = new ArrayList<>();
    private final List<YearFlag> flags = new ArrayList<>();

    YearShift(PaperYear paper, int target) {
        this.paper = paper;
        this.delta = target - paper.year();
    }

    List<YearChange> changes() {
        return changes;
    }

    List<YearFlag> flags() {
        return flags;
    }

    /**
     * Looks at one text.
     *
     * @param taken changes already made there
     */
    void look(YearText text, List<YearChange> taken) {
        Citations citations = Citations.of(text.text());
        boolean citedBefore = false;
        for (YearWords words : YearWords.in(text.text())) {
            boolean own =
                    taken.stream()
                            .anyMatch(
                                    change ->
                                            change.from() < words.to()
                                                    && words.from() < change.to());
            if (own || words.form() == YearWords.Form.NUMBER) {
                continue;
            }
            if (text.context() == YearText.Context.BASIS || citations.hold(words)) {
                citedBefore |= !citedBefore && flagCited(text, words);
            } else {
                decide(text, words);
            }
        }
    }

    private boolean flagCited(YearText text, YearWords words) {
        boolean period = words.form() == YearWords.Form.PERIOD;
        boolean old =
                period
                        ? words.number(2) < paper.year() + delta
                        : words.words().contains(String.valueOf(paper.year()));
        if (old) {
            flag(
                    YearFlag.Kind.OLD_BASIS,
                    text,
                    words,
                    period
                            ? "Văn bản được dẫn dành cho giai đoạn đã hết; hãy tìm văn bản thay"
                                    + " thế."
                            : "Văn bản được dẫn là của năm %d; hãy xem đã có văn bản của năm %d chưa."
                                    .formatted(paper.year(), paper.year() + delta));
        }
        return old;
    }

    private void decide(YearText text, YearWords words) {
        switch (words.form()) {
            case NUMBER -> {}
            case SCHOOL_YEAR -> schoolYear(text, words);
            case PERIOD -> period(text, words);
            case DAY_SPAN -> daySpan(text, words);
            case DATE -> date(text, words, words.number(1), words.number(3), words.number(4));
            case DATE_IN_WORDS ->
                    date(text, words, words.number(1), words.number(2), words.number(3));
            case MONTH -> month(text, words, words.number(1), words.number(2));
            case QUARTER -> month(text, words, 12, words.number(1));
            case AIM -> aim(text, words);
            case YEAR_WORD, SEASON -> year(text, words, words.number(1));
            case BARE -> bare(text, words, words.number(1));
            case CAN_CHI -> canChi(text, words);
        }
    }

    private void schoolYear(YearText text, YearWords words) {
        int first = words.number(1);
        if (words.number(3) != first + 1 || first < paper.year() - 1) {
            return;
        }
        boolean named = first == paper.year() || (first == paper.year() - 1 && !namesSchoolYear());
        if (!named && first < paper.year()) {
            flag(YearFlag.Kind.PAST, text, words, "Năm học trước; không tự chuyển.");
            return;
        }
        shift(text, words, ShiftRule.SCHOOL_YEAR);
    }

    /** Papers of a school are signed in the first of its two years. */
    private boolean namesSchoolYear() {
        return paper.issuedIn() == paper.year();
    }

    private void period(YearText text, YearWords words) {
        int last = words.number(2);
        if (last <= paper.year() + delta) {
            flag(
                    YearFlag.Kind.PERIOD,
                    text,
                    words,
                    "Giai đoạn “%s” hết trong hoặc trước năm %d; hãy xem có phải đổi giai đoạn không."
                            .formatted(words.words(), paper.year() + delta));
        }
    }

    private void daySpan(YearText text, YearWords words) {
        if (words.number(3) < paper.year() - 1) {
            if (paper.isOwn(words.number(6))) {
                flag(
                        YearFlag.Kind.COUNTED,
                        text,
                        words,
                        "Mốc kỷ niệm; hãy tính lại số năm và ngày cho năm mới.");
            }
            return;
        }
        date(text, words, words.number(4), words.number(5), words.number(6));
    }

    private void date(YearText text, YearWords words, int day, int month, int year) {
        Optional<LocalDate> date = dateOf(year, month, day);
        if (!paper.isOwn(year) || date.filter(paper::isPast).isPresent()) {
            return;
        }
        if (date.isEmpty() || dateOf(year + delta, month, day).isEmpty()) {
            flag(YearFlag.Kind.DOUBT, text, words, "Năm mới không có ngày này; hãy sửa tay.");
            return;
        }
        if (shift(text, words, ShiftRule.DATE)
                && WEEKDAY.matcher(text.text().substring(0, words.from())).find()) {
            flag(
                    YearFlag.Kind.COUNTED,
                    text,
                    words,
                    "Ngày đã chuyển sang năm mới; hãy sửa lại thứ trong tuần.");
        }
    }

    private static Optional<LocalDate> dateOf(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private void month(YearText text, YearWords words, int month, int year) {
        boolean own =
                paper.isOwn(year)
                        && month >= 1
                        && month <= 12
                        && !paper.isPast(YearMonth.of(year, month).atEndOfMonth());
        if (own) {
            shift(text, words, ShiftRule.MONTH);
        }
    }

    private void aim(YearText text, YearWords words) {
        if (words.number(1) == paper.year()) {
            flag(
                    YearFlag.Kind.DOUBT,
                    text,
                    words,
                    "Mốc “%s” có thể là mục tiêu của cả giai đoạn; không tự chuyển."
                            .formatted(words.words()));
        }
    }

    private void year(YearText text, YearWords words, int year) {
        if (year == paper.year()) {
            if (shift(text, words, ShiftRule.YEAR) && ORDINAL.matcher(text.text()).find()) {
                flag(
                        YearFlag.Kind.COUNTED,
                        text,
                        words,
                        "Năm đã chuyển; hãy sửa số lần hoặc số năm đi theo.");
            }
        } else if (year == paper.year() + 1) {
            flag(
                    YearFlag.Kind.DOUBT,
                    text,
                    words,
                    "Năm sau năm của văn bản cũ; hãy xem có phải chuyển không.");
        } else if (year == paper.year() - 1 && text.context() != YearText.Context.PAST) {
            flag(
                    YearFlag.Kind.PAST,
                    text,
                    words,
                    "Việc hoặc số liệu của năm trước; hãy cập nhật nếu cần.");
        }
    }

    /** A bare number is a year for sure only in a title, or where a column's head is all of it. */
    private void bare(YearText text, YearWords words, int year) {
        if (year != paper.year()) {
            return;
        }
        boolean title = text.context() == YearText.Context.TITLE;
        if (title) {
            shift(text, words, ShiftRule.YEAR);
        } else if (!text.text()
                .substring(words.to())
                .matches(
                        "(?u) (?:đồng|người|hộ|m2|ha|km|cái|chiếc|lượt|tỷ|triệu|trường|đơn"
                                + " vị|cuốn|bộ).*")) {
            flag(
                    YearFlag.Kind.DOUBT,
                    text,
                    words,
                    "Chưa rõ “%s” có phải là năm không; không tự chuyển.".formatted(words.words()));
        }
    }

    private void canChi(YearText text, YearWords words) {
        for (int year = paper.year(); year <= paper.year() + 1; year++) {
            if (CanChi.isOf(year, words.words())) {
                String name = CanChi.of(year + delta);
                boolean capitals =
                        words.words().equals(words.words().toUpperCase(java.util.Locale.ROOT));
                change(
                        text,
                        words,
                        capitals ? name.toUpperCase(java.util.Locale.ROOT) : name,
                        ShiftRule.CAN_CHI);
                return;
            }
        }
    }

    /** Moves every year in the words, unless they tell of the past; whether it did. */
    private boolean shift(YearText text, YearWords words, ShiftRule rule) {
        if (text.context() == YearText.Context.PAST || isTold(text, words)) {
            flag(
                    YearFlag.Kind.PAST,
                    text,
                    words,
                    "Có thể là việc đã qua; không tự chuyển “%s”.".formatted(words.words()));
            return false;
        }
        UnaryOperator<String> later = year -> String.valueOf(Integer.parseInt(year) + delta);
        String after =
                Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)")
                        .matcher(words.words())
                        .replaceAll(year -> later.apply(year.group()));
        change(text, words, after, rule);
        return true;
    }

    private void change(YearText text, YearWords words, String after, ShiftRule rule) {
        changes.add(
                new YearChange(
                        text.place(),
                        words.from(),
                        words.words(),
                        after,
                        rule,
                        text.around(words.from(), words.to())));
    }

    /** Whether the sentence around the words speaks of what has happened. */
    private static boolean isTold(YearText text, YearWords words) {
        String all = text.text();
        int from = Math.max(lastStop(all, words.from()), 0);
        int to = nextStop(all, words.to());
        return text.context() != YearText.Context.TITLE
                && TOLD.matcher(all.substring(from, to)).find();
    }

    private static int lastStop(String text, int before) {
        return Math.max(text.lastIndexOf(". ", before), text.lastIndexOf(';', before));
    }

    private static int nextStop(String text, int behind) {
        int stop = text.indexOf(". ", behind);
        int semicolon = text.indexOf(';', behind);
        int first =
                Math.min(
                        stop < 0 ? text.length() : stop, semicolon < 0 ? text.length() : semicolon);
        return first;
    }

    private void flag(YearFlag.Kind kind, YearText text, YearWords words, String message) {
        flags.add(new YearFlag(kind, text.place(), text.around(words.from(), words.to()), message));
    }
}
