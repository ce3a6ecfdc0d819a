package vn.kehoach.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes printed labels apart. */
final class LabelReader {
    private static final String ROMAN = "(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})";
    private static final String SMALL_ROMAN = "(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})";

    /** "Phần thứ nhất" counts in words. */
    static final List<String> ORDINALS =
            List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười");

    private static final String ORDINAL = "(?i:" + String.join("|", ORDINALS) + ")(?!\\p{L})";

    private static final String LEADING_NUMBERS =
            "(?:(?:" + ROMAN + "|\\d{1,2})\\.)(?:\\d{1,2}\\.){0,3}";

    /**
     * A style and how it is printed: groups lead, number and end; whether text may follow at once.
     */
    private record Form(LabelStyle style, Pattern pattern, boolean attached) {
        static Form of(LabelStyle style, String lead, String number, String end, boolean attached) {
            String printed = "(%s)(%s)(%s)".formatted(lead, number, end);
            return new Form(style, Pattern.compile(printed), attached);
        }
    }

    /** In the order of likelihood. */
    private static final List<Form> FORMS =
            List.of(
                    ordinal(LabelStyle.PHAN, "(?:Phần|PHẦN)"),
                    word(LabelStyle.PHAN, "(?:Phần|PHẦN)", ROMAN + "|\\d{1,2}"),
                    ordinal(LabelStyle.CHUONG, "(?:Chương|CHƯƠNG)"),
                    word(LabelStyle.CHUONG, "(?:Chương|CHƯƠNG)", ROMAN + "|\\d{1,2}"),
                    word(LabelStyle.TIEU_MUC, "(?:Tiểu mục|TIỂU MỤC)", "\\d{1,2}"),
                    word(LabelStyle.MUC, "(?:Mục|MỤC)", "\\d{1,2}"),
                    word(LabelStyle.DIEU, "(?:Điều|ĐIỀU)", "\\d{1,3}"),
                    Form.of(LabelStyle.ROMAN, "", ROMAN, "[.)]", true),
                    Form.of(LabelStyle.ROMAN, "", ROMAN, "/|\\s?-", false),
                    Form.of(LabelStyle.DECIMAL, LEADING_NUMBERS, "\\d{1,2}", "[.)]", true),
                    Form.of(LabelStyle.DECIMAL, LEADING_NUMBERS, "\\d{1,2}", "-?", false),
                    Form.of(LabelStyle.ARABIC, "", "\\d{1,3}", "\\.", true),
                    Form.of(LabelStyle.ARABIC, "", "\\d{1,2}", "-", false),
                    Form.of(LabelStyle.ARABIC_BRACKET, "", "\\d{1,3}", "[)/]", true),
                    Form.of(LabelStyle.LETTER, "", "[a-zđ]", "\\)", true),
                    Form.of(LabelStyle.LETTER, "", "[a-zđ]", "[./-]", false),
                    Form.of(LabelStyle.CAPITAL, "", "[A-ZĐ]", "[./)]", false),
                    Form.of(LabelStyle.SMALL_ROMAN, "", SMALL_ROMAN, "[).]", true),
                    Form.of(LabelStyle.PAREN, "\\(", "\\d{1,2}", "\\)", true),
                    Form.of(LabelStyle.SMALL_ROMAN, "\\(", SMALL_ROMAN, "\\)", true),
                    Form.of(LabelStyle.PAREN_LETTER, "\\(", "[a-zđ]", "\\)", true),
                    Form.of(LabelStyle.DASH, "[-–—]", "", "", true),
                    Form.of(LabelStyle.PLUS, "\\+", "", "", true),
                    Form.of(LabelStyle.STAR, "\\*", "", "", true),
                    Form.of(LabelStyle.DOT, "[•·●▪◦○]", "", "", true));

    private LabelReader() {}

    private static Form word(LabelStyle style, String word, String number) {
        return Form.of(style, word + "\\s+(?:thứ\\s+)?", number, "[.:]?", false);
    }

    private static Form ordinal(LabelStyle style, String word) {
        return Form.of(style, word + "\\s+(?i:thứ)\\s+", ORDINAL, "[.:]?", false);
    }

    static List<Label> whole(String printed) {
        var readings = new ArrayList<Label>();
        for (Form form : FORMS) {
            Matcher matcher = form.pattern.matcher(printed);
            if (matcher.matches()) {
                readings.add(label(form, matcher));
            }
        }
        return List.copyOf(readings);
    }

    static Optional<Label> leading(String line) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern.matcher(line);
            if (matcher.lookingAt() && ends(form, line, matcher.end())) {
                return Optional.of(label(form, matcher));
            }
        }
        return Optional.empty();
    }

    private static boolean ends(Form form, String line, int at) {
        if (at == line.length() || Character.isWhitespace(line.charAt(at))) {
            return true;
        }
        boolean bullet = !form.style.counts();
        char next = line.charAt(at);
        return form.attached && (Character.isLetter(next) || (bullet && Character.isDigit(next)));
    }

    private static Label label(Form form, Matcher matcher) {
        return new Label(form.style, matcher.group(1), matcher.group(2), matcher.group(3));
    }
}
