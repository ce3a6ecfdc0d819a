package vn.kehoach.check.closing;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.check.rule.RecipientLine;
import vn.kehoach.check.rule.Rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** R02: the last line of Nơi nhận is "- Lưu: VT, …." */
final class ArchiveLine implements Rule {
    private static final Pattern RIGHT = Pattern.compile("Lưu: VT(, .+)?");

    /** The right words in a slightly wrong dress. */
    private static final Pattern NEAR =
            Pattern.compile("[Ll]ưu\\s*:?\\s*VT\\s*(?:[,;]\\s*(.+?))?\\s*[.;,]*\\s*");

    @Override
    public String code() {
        return "R02";
    }

    @Override
    public String article() {
        return ANNEX_1 + "II.9d";
    }

    @Override
    public Stream<Finding> check(Draft draft) {
        List<RecipientLine> lines = RecipientLine.of(draft.document());
        if (lines.isEmpty()) {
            return Stream.empty();
        }
        Optional<RecipientLine> archive =
                lines.stream().filter(RecipientLine::archive).reduce((_, later) -> later);
        if (archive.isEmpty()) {
            RecipientLine last =
                    lines.stream().filter(RecipientLine::last).findFirst().orElseThrow();
            return Stream.of(
                    finding(
                            last,
                            "Thiếu dòng cuối của Nơi nhận: “- Lưu: VT, <đơn vị soạn thảo>.”."));
        }
        return archive.get().last()
                ? form(archive.get())
                : Stream.of(finding(archive.get(), "Dòng “Lưu” phải là dòng cuối của Nơi nhận."));
    }

    private Stream<Finding> form(RecipientLine line) {
        String printed = line.printed().strip();
        if (printed.endsWith(".")
                && RIGHT.matcher(printed.substring(0, printed.length() - 1)).matches()) {
            return Stream.empty();
        }
        Finding finding =
                finding(
                        line,
                        "Dòng cuối của Nơi nhận viết “- Lưu: VT, <đơn vị soạn thảo>.” và có dấu"
                                + " chấm ở cuối.");
        Matcher near = NEAR.matcher(printed);
        if (!near.matches()) {
            return Stream.of(finding);
        }
        String unit = near.group(1) == null ? "" : ", " + near.group(1);
        return Stream.of(finding.with(line.changed("Lưu: VT" + unit, ".")));
    }

    private Finding finding(RecipientLine line, String message) {
        return finding(Severity.ERROR, line.place(), line.printed(), message);
    }
}
