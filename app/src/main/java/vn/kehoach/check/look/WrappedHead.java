package vn.kehoach.check.look;

import vn.kehoach.check.file.Sheets;
import vn.kehoach.check.file.Shown;
import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.LookRule;
import vn.kehoach.document.Part;
import vn.kehoach.font.Face;
import vn.kehoach.font.FontFamily;
import vn.kehoach.source.TextLook;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** L06: Quốc hiệu, tiêu ngữ and the date stay on one line each: the right column is wide enough. */
final class WrappedHead implements LookRule {
    private static final double MM_PER_TWIP = 25.4 / 1440;

    /** In mm; where less is missing, an application may still find room. */
    private static final double TOLERANCE = 1;

    @Override
    public String code() {
        return "L06";
    }

    @Override
    public String article() {
        return ANNEX_1 + "II.1 và II.4";
    }

    @Override
    public Stream<Finding> check(Sheets sheets) {
        List<Shown> lines =
                sheets.lines().stream()
                        .filter(Shown::named)
                        .filter(line -> line.column().widthMm() > 0)
                        .filter(
                                line ->
                                        line.place().part() == Part.MOTTO
                                                || line.place().part() == Part.DATE_LINE)
                        .toList();
        if (lines.isEmpty()) {
            return Stream.empty();
        }
        FontFamily fonts = FontFamily.bundled();
        return lines.stream()
                .filter(line -> !line.mostly(TextLook::squeezed))
                .filter(line -> width(fonts, line) > room(line) + TOLERANCE)
                .map(
                        line ->
                                finding(
                                        line,
                                        Severity.WARNING,
                                        "Ô bên phải quá hẹp nên dòng này bị xuống dòng; nới cột"
                                                + " bên phải hoặc giảm cỡ chữ."));
    }

    private static double room(Shown line) {
        return line.column().widthMm() - line.look().leftMm() - line.look().rightMm();
    }

    /** In mm, in the look that most of its letters have. */
    private static double width(FontFamily fonts, Shown line) {
        return line.looks().entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .map(look -> width(fonts, look, line.text().strip()))
                .orElse(0.0);
    }

    private static double width(FontFamily fonts, TextLook look, String text) {
        Face face = Face.of(look.bold(), look.italic());
        return text.chars().allMatch(letter -> fonts.has(face, (char) letter))
                ? fonts.width(face, look.sizePt(), text) * MM_PER_TWIP
                : 0;
    }
}
