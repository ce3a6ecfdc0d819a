package vn.kehoach.office.newyear;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words that name a year.
 *
 * @param match groups as in the form's pattern
 */
record YearWords(Form form, MatchResult match) {
    private static final String YEAR = "((?:19|20)\\d\\d)(?!\\d)";

    /** In the order in which they are looked for; the first that fits takes the characters. */
    enum Form {
        /** "30/2020/NĐ-CP": part of a paper's number. */
        NUMBER("\\d+/(?:19|20)\\d\\d/\\p{Lu}[\\p{L}\\d-]*"),
        SCHOOL_YEAR("năm học " + YEAR + "( ?[-–] ?)" + YEAR),
        /** "giai đoạn 2021 - 2025", "từ năm 2021 đến năm 2025". */
        PERIOD(
                "(?:(?:giai đoạn|nhiệm kỳ|thời kỳ|các năm|niên khóa|khóa)(?: từ)?(?: năm)? |(?:từ"
                        + " )?năm )?(?<![\\d/.])"
                        + YEAR
                        + "(?: ?[-–] ?|,? đến (?:hết )?(?:năm )?)(?!\\d\\d?[/.])"
                        + YEAR
                        + "(?!/)"),
        /** "(19/5/1890 - 19/5/2025)": an anniversary, or a span of days. */
        DAY_SPAN(
                "(\\d{1,2})[/.-](\\d{1,2})[/.-]"
                        + YEAR
                        + " ?[-–] ?(\\d{1,2})[/.-](\\d{1,2})[/.-]"
                        + YEAR),
        DATE("(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2" + YEAR),
        DATE_IN_WORDS("(\\d{1,2}) tháng (\\d{1,2}),? năm " + YEAR),
        MONTH("(?<![\\d/.-])(?:tháng )?(\\d{1,2}) ?(?:[/-] ?| năm |, năm )" + YEAR + "(?![/-])"),
        QUARTER("quý (?:IV|III|II|I|[1-4])(?: ?[/-] ?| năm |, năm | )" + YEAR),
        /** "đến năm 2030", "tầm nhìn 2045": an aim, rarely the paper's own year. */
        AIM("(?:đến|tầm nhìn|định hướng)(?: đến)?(?: hết| cuối)?(?: năm)? " + YEAR),
        YEAR_WORD("(?<!\\p{L})năm " + YEAR),
        SEASON(
                "(?<!\\p{L})(?:tết|xuân|hè|mùa \\p{L}+|vụ \\p{L}+|kế hoạch|KH|dự toán)(?: -)? "
                        + YEAR),
        BARE("(?<![\\d.,/-])" + YEAR + "(?![\\d/-]|[.,]\\d)"),
        CAN_CHI(CanChi.FORM);

        private final Pattern pattern;

        Form(String pattern) {
            this.pattern = Pattern.compile("(?iu)" + pattern);
        }
    }

    /** All of {@code text}, in its order and none inside another. */
    static List<YearWords> in(String text) {
        var all = new ArrayList<YearWords>();
        if (!text.matches("(?s).*\\d{4}.*") && !CanChi.isIn(text)) {
            return all;
        }
        for (Form form : Form.values()) {
            form.pattern
                    .matcher(text)
                    .results()
                    .filter(match -> all.stream().noneMatch(other -> overlap(other.match, match)))
                    .map(match -> new YearWords(form, match))
                    .forEach(all::add);
        }
        all.sort((left, right) -> Integer.compare(left.from(), right.from()));
        return List.copyOf(all);
    }

    private static boolean overlap(MatchResult left, MatchResult right) {
        return left.start() < right.end() && right.start() < left.end();
    }

    int from() {
        return match.start();
    }

    int to() {
        return match.end();
    }

    String words() {
        return match.group();
    }

    /** The number in a group of the form's pattern. */
    int number(int group) {
        return Integer.parseInt(match.group(group));
    }
}
