package vn.kehoach.importing.line;

import vn.kehoach.standard.Label;
import vn.kehoach.standard.LabelStyle;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number or dash at the start of a line.
 *
 * @param end where the text behind it begins
 */
public record LineLabel(Label label, int end) {
    /** "Điều 5 của Luật …" and "12.5 triệu đồng" begin a sentence, not a section. */
    private static final Pattern TITLE = Pattern.compile("(?:\\p{Lu}{2}|$).*");

    /** "57/KH-SVH của Sở" begins with the number of a document. */
    private static final Pattern SYMBOL = Pattern.compile("\\p{Lu}[\\p{Lu}&]*-\\p{Lu}.*");

    public static Optional<LineLabel> of(String line) {
        return Label.leading(line)
                .map(label -> new LineLabel(label, behind(line, label.printed().length())))
                .filter(found -> found.isLabelOf(line));
    }

    /** What stands behind the label of {@code line}; all of it when it has none. */
    public static Line behind(Line line) {
        return of(line.plain()).map(label -> line.from(label.end())).orElse(line);
    }

    private static int behind(String line, int from) {
        int end = from;
        while (end < line.length() && line.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    private boolean isLabelOf(String line) {
        String text = line.substring(end);
        if (label.end().equals("/") && SYMBOL.matcher(text).matches()) {
            return false;
        }
        if (!label.end().isEmpty() || bullet()) {
            return true;
        }
        return style() == LabelStyle.DECIMAL
                ? !text.isEmpty() && !Character.isLowerCase(text.charAt(0))
                : TITLE.matcher(text).matches() || style().compareTo(LabelStyle.DECIMAL) > 0;
    }

    public LabelStyle style() {
        return label.style();
    }

    public boolean bullet() {
        return !style().counts();
    }

    public boolean dash() {
        return bullet() && style() != LabelStyle.PLUS;
    }

    public String printed() {
        return label.printed();
    }

    /** How many numbers it has: 2 of "3.1" and of "II.1". */
    public int parts() {
        return (int) label.bare().chars().filter(c -> c == '.').count() + 1;
    }
}
