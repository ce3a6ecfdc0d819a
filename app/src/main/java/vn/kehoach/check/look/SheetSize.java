package vn.kehoach.check.look;

import vn.kehoach.check.file.Sheets;
import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.LookRule;
import vn.kehoach.source.SectionLook;
import vn.kehoach.standard.Range;
import vn.kehoach.standard.Sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * L01: the paper is A4 and its margins are in range. Of a turned sheet the decree says no margins:
 * those as seen and those turned with it are both let pass.
 */
final class SheetSize implements LookRule {
    /** In mm; files count in twips and inches, and clerks round. */
    private static final double TOLERANCE = 0.6;

    private static final double PAPER_TOLERANCE = 1.5;

    @Override
    public String code() {
        return "L01";
    }

    @Override
    public String article() {
        return ANNEX_1 + "I.1–I.3";
    }

    @Override
    public Stream<Finding> check(Sheets sheets) {
        return sheets.pages().stream().distinct().flatMap(pages -> judged(sheets, pages));
    }

    private Stream<Finding> judged(Sheets sheets, SectionLook pages) {
        var faults = new ArrayList<String>();
        boolean turned = pages.widthMm() > pages.heightMm();
        double width = turned ? pages.heightMm() : pages.widthMm();
        double height = turned ? pages.widthMm() : pages.heightMm();
        if (Math.abs(width - Sheet.WIDTH) > PAPER_TOLERANCE
                || Math.abs(height - Sheet.HEIGHT) > PAPER_TOLERANCE) {
            faults.add(
                    String.format(
                            Locale.ROOT, "khổ giấy %.0f × %.0f mm (quy định A4)", width, height));
        }
        faults.addAll(turned ? turned(pages.margins()) : margins(pages.margins()));
        return faults.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        finding(
                                Severity.ERROR,
                                sheets.placeOf(pages),
                                "",
                                "Trang giấy không đúng quy định: %s."
                                        .formatted(String.join("; ", faults))));
    }

    private static List<String> margins(SectionLook.Margins margins) {
        return Stream.of(
                        fault("trên", margins.top(), Sheet.TOP),
                        fault("dưới", margins.bottom(), Sheet.BOTTOM),
                        fault("trái", margins.left(), Sheet.LEFT),
                        fault("phải", margins.right(), Sheet.RIGHT))
                .flatMap(fault -> fault)
                .toList();
    }

    private static List<String> turned(SectionLook.Margins seen) {
        double[] sides = {seen.top(), seen.right(), seen.bottom(), seen.left()};
        return around(sides, 1) || around(sides, 3) ? List.of() : margins(seen);
    }

    /** Whether the margins, taken in turn from another side, are right. */
    private static boolean around(double[] sides, int turn) {
        double top = sides[turn % 4];
        double right = sides[(turn + 1) % 4];
        double bottom = sides[(turn + 2) % 4];
        double left = sides[(turn + 3) % 4];
        return margins(new SectionLook.Margins(top, bottom, left, right)).isEmpty();
    }

    private static Stream<String> fault(String side, double mm, Range range) {
        return new Range(range.min() - TOLERANCE, range.max() + TOLERANCE).contains(mm)
                ? Stream.empty()
                : Stream.of(
                        String.format(
                                Locale.ROOT,
                                "lề %s %.0f mm (quy định %.0f–%.0f mm)",
                                side,
                                mm,
                                range.min(),
                                range.max()));
    }
}
