package vn.kehoach.check.look;

import vn.kehoach.check.file.Sheets;
import vn.kehoach.check.file.Sheets.BodyLine;
import vn.kehoach.check.file.Shown;
import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.LookRule;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** L08: lists have "-" and "+", not the bullets of a word processor. Told once. */
final class ForeignBullet implements LookRule {
    private static final Pattern BULLET = Pattern.compile("[•●○◦▪■□◆◇➢➤►▶→✓✔☑❖·\\uF000-\\uF0FF]");

    @Override
    public String code() {
        return "L08";
    }

    @Override
    public String article() {
        return CARE;
    }

    @Override
    public Stream<Finding> check(Sheets sheets) {
        List<Shown> bullets =
                sheets.body().map(BodyLine::shown).filter(ForeignBullet::bulleted).toList();
        if (bullets.isEmpty()) {
            return Stream.empty();
        }
        String more = bullets.size() > 1 ? " (%d chỗ)".formatted(bullets.size()) : "";
        return Stream.of(
                finding(
                        bullets.getFirst(),
                        Severity.WARNING,
                        "Liệt kê bằng gạch “-”, “+”, không dùng ký hiệu đầu dòng tự động%s."
                                .formatted(more)));
    }

    private static boolean bulleted(Shown line) {
        String text = line.text().strip();
        return BULLET.matcher(line.paragraph().label()).matches()
                || (text.length() > 1 && BULLET.matcher(text.substring(0, 1)).matches());
    }
}
