package vn.kehoach.check.look;

import vn.kehoach.check.file.Sheets;
import vn.kehoach.check.file.Shown;
import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.LookRule;
import vn.kehoach.document.Part;
import vn.kehoach.source.ParagraphLook.PageStart;
import vn.kehoach.source.SourceBlock;
import vn.kehoach.source.SourceBreak;

import java.util.List;
import java.util.stream.Stream;

/**
 * L09: some text of the body stands on the page of the signature. Where pages begin is known only
 * of files that were shown before they were saved.
 */
final class LonelySignature implements LookRule {
    @Override
    public String code() {
        return "L09";
    }

    @Override
    public String article() {
        return CARE;
    }

    @Override
    public Stream<Finding> check(Sheets sheets) {
        List<Shown> end =
                Stream.of(Part.RECIPIENTS, Part.SIGNATURE)
                        .flatMap(part -> sheets.of(part).stream())
                        .toList();
        if (end.isEmpty() || sheets.of(Part.BODY).isEmpty()) {
            return Stream.empty();
        }
        int first = end.stream().mapToInt(line -> line.column().block()).min().orElseThrow();
        List<Shown> opening = end.stream().filter(line -> line.column().block() == first).toList();
        return breaksBefore(sheets, first) || opening.stream().anyMatch(LonelySignature::begins)
                ? Stream.of(
                        finding(
                                opening.getFirst(),
                                Severity.WARNING,
                                "Nơi nhận và chữ ký nằm riêng một trang; chuyển một phần"
                                        + " nội dung sang cùng trang."))
                : Stream.empty();
    }

    /** Of several lines of a sheet only the end's very first is meant. */
    private static boolean begins(Shown line) {
        boolean cell = line.column().widthMm() > 0;
        boolean top = !cell || line.row() == 0;
        return top && line.from() == 0 && line.look().page() == PageStart.BEFORE;
    }

    private static boolean breaksBefore(Sheets sheets, int block) {
        List<SourceBlock> blocks = sheets.source().blocks();
        return block > 0 && blocks.get(block - 1) instanceof SourceBreak;
    }
}
