package vn.kehoach.importing;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number or dash at the start of a line.
 *
 * @param printed with its punctuation, without the blanks around it
 * @param end where the text behind it begins
 */
record Label(LabelKind kind, String printed, int end) {
    /** A letter or an opening mark must follow, or "12.5 triệu" would be a number of a section. */
    private static final String WORD = "\\s*(?=[\\p{L}\"“‘(\\[*]|\\d+ )";

    private static final String ROMAN = "(?:X{0,3}(?:IX|IV|V?I{0,3}))(?<=[IVX])";

    /** Behind a counted word: a mark, the end of the line, or a title in capitals. */
    private static final String STOP = "(?:[.:]\\s*|\\s*$|\\s+(?=\\p{Lu}{2}))";

    private enum Form {
        PART(LabelKind.PART, "(?:PHẦN|Phần) (?:" + ROMAN + "|\\d{1,2}|(?:THỨ|thứ) \\p{L}+)" + STOP),
        CHAPTER(LabelKind.CHAPTER, "(?:CHƯƠNG|Chương) (?:" + ROMAN + "|\\d{1,2})" + STOP),
        DIVISION(LabelKind.DIVISION, "(?:MỤC|Mục) (?:" + ROMAN + "|\\d{1,2})" + STOP),
        ARTICLE(LabelKind.ARTICLE, "(?:ĐIỀU|Điều) \\d{1,3}[.:]\\s*"),
        ROMAN_DECIMAL(LabelKind.DECIMAL, ROMAN + "(?:\\.\\d{1,2})+[.)]?" + WORD),
        ROMAN_NUMERAL(LabelKind.ROMAN, ROMAN + "(?:\\s?[.)/]|\\s?[-–]\\s)" + WORD),
        CAPITAL(LabelKind.CAPITAL, "[A-ZĐ][.)/]\\s+" + WORD),
        DECIMAL(LabelKind.DECIMAL, "\\d{1,2}(?:\\.\\d{1,2})+[.)]?" + WORD),
        ARABIC(LabelKind.ARABIC, "\\d{1,3}(?:\\s?[.)]|/)(?:\\s+(?=\\S)|" + WORD + ")"),
        PARENTHESIS(LabelKind.PARENTHESIS, "\\((?:\\d{1,2}|[ivx]{1,4}|[a-zđ])\\)" + WORD),
        SMALL_ROMAN(LabelKind.PARENTHESIS, "(?:ii|iii|iv|vi|vii|viii|ix)\\)" + WORD),
        LETTER(LabelKind.LETTER, "[a-zđ](?:\\)|\\.(?=\\s))" + WORD),
        PLUS(LabelKind.PLUS, "\\+(?:\\s+|(?=\\D))"),
        DASH(LabelKind.DASH, "(?:[-–—•●▪◦](?:\\s+|(?=\\D))|\\*\\s+)(?=[^-–—•*\\s])");

        private final LabelKind kind;
        private final Pattern pattern;

        Form(LabelKind kind, String pattern) {
            this.kind = kind;
            this.pattern = Pattern.compile(pattern);
        }
    }

    static Optional<Label> of(String line) {
        return Arrays.stream(Form.values()).flatMap(form -> match(form, line).stream()).findFirst();
    }

    private static Optional<Label> match(Form form, String line) {
        Matcher matcher = form.pattern.matcher(line);
        return matcher.lookingAt() && matcher.end() > 0
                ? Optional.of(
                        new Label(
                                form.kind, line.substring(0, matcher.end()).strip(), matcher.end()))
                : Optional.empty();
    }

    /** Digits of a decimal or Arabic number: 2 for "3.1". */
    int depth() {
        return (int) Pattern.compile("\\d+").matcher(printed).results().count();
    }
}
