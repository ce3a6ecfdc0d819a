package vn.kehoach.pdf;

import vn.kehoach.document.Place;
import vn.kehoach.font.Face;
import vn.kehoach.font.FontFamily;
import vn.kehoach.layout.Layout;
import vn.kehoach.layout.Page;
import vn.kehoach.layout.PlacedLine;
import vn.kehoach.layout.PlacedRule;
import vn.kehoach.layout.PlacedRun;
import vn.kehoach.paper.Align;
import vn.kehoach.paper.PageSetup;
import vn.kehoach.paper.Paper;
import vn.kehoach.paper.PaperInfo;
import vn.kehoach.paper.PaperStyle;
import vn.kehoach.paper.ParagraphFormat;
import vn.kehoach.paper.Style;
import vn.kehoach.paper.StyleSheet;
import vn.kehoach.paper.TextFormat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Pages placed by hand, of an invented plan: every kind of line and both orientations. */
final class SamplePages {
    static final FontFamily FONTS = FontFamily.bundled();
    static final TextFormat BODY = TextFormat.regular(14);
    static final TextFormat BOLD = BODY.asBold();
    static final TextFormat ITALIC = BODY.asItalic();
    static final TextFormat UNDERLINED = new TextFormat(13, true, false, true, false);
    static final TextFormat RAISED = new TextFormat(14, false, false, false, true);
    static final PaperInfo INFO =
            new PaperInfo(
                    "Kế hoạch số hóa hồ sơ & tài liệu năm 2031",
                    "Sở Nội vụ tỉnh Ví Dụ",
                    "Về việc số hóa <toàn bộ> hồ sơ");

    private static final PageSetup PORTRAIT =
            new PageSetup(11906, 16838, 1134, 1134, 1701, 850, 720, BODY);
    private static final PageSetup LANDSCAPE =
            new PageSetup(16838, 11906, 1701, 850, 1134, 1134, 720, BODY);
    private static final double STRETCH = 12.345;

    private SamplePages() {}

    static Layout plan() {
        return layout(first(), second(), appendix());
    }

    static Layout layout(Page... pages) {
        return new Layout(new Paper(INFO, styles(), List.of()), List.of(pages));
    }

    private static Page first() {
        var lines = new ArrayList<PlacedLine>();
        lines.add(line(PaperStyle.ISSUER, 1400, run(2100, "SỞ NỘI VỤ", UNDERLINED)));
        lines.add(
                line(
                        PaperStyle.MOTTO_NATION,
                        1400,
                        run(
                                5400,
                                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ",
                                TextFormat.regular(13).asBold())));
        lines.add(line(PaperStyle.NUMBER, 1900, run(2100, "Số: 12/KH\u2011SNV", BODY)));
        lines.add(line(PaperStyle.HEADING_1, 2600, run(2268, "I. MỤC ĐÍCH, YÊU CẦU ", BOLD)));
        lines.add(
                stretched(
                        PaperStyle.BODY,
                        3000,
                        "Thực hiện Nghị quyết về chuyển đổi số, Sở Nội vụ xây dựng kế hoạch số"
                                + " hóa "));
        lines.add(
                stretched(
                        PaperStyle.BODY,
                        3380,
                        "hồ sơ với những nội dung chủ yếu: ưỡn, ượt, Ậ, ẵ, ỹ, đ Đ – “trích” …"
                                + " 50% "));
        lines.add(line(PaperStyle.HEADING_2, 3800, run(2268, "1. Mục đích ", BOLD)));
        PlacedRun start = run(2268, "Diện tích 15 m", BODY);
        PlacedRun raised = run(start.x() + start.width(), "2", RAISED);
        PlacedRun end = run(raised.x() + raised.width(), ", chữ nghiêng ", BODY);
        PlacedRun italic = run(end.x() + end.width(), "và nghiêng đậm", ITALIC.asBold());
        lines.add(line(PaperStyle.BODY, 4200, start, raised, end, italic));
        return page(PORTRAIT, 0, 1, lines, new PlacedRule(2500, 1450, 800, 10));
    }

    private static Page second() {
        return page(
                PORTRAIT,
                0,
                2,
                List.of(
                        line(PaperStyle.PAGE_NUMBER, 900, run(5900, "2", BODY)),
                        line(PaperStyle.HEADING_1, 1500, run(2268, "II. NHIỆM VỤ ", BOLD)),
                        line(
                                PaperStyle.HEADING_2,
                                1900,
                                run(2268, "1. Rà soát hồ sơ của các phòng, đơn vị ", BOLD)),
                        continued(
                                line(PaperStyle.HEADING_2, 2300, run(1701, "trực thuộc", BOLD)))));
    }

    private static Page appendix() {
        return page(
                LANDSCAPE,
                1,
                1,
                List.of(
                        line(PaperStyle.APPENDIX_LABEL, 2000, run(7800, "PHỤ LỤC", BOLD)),
                        line(PaperStyle.APPENDIX_TITLE, 2400, run(6000, "DANH MỤC HỒ SƠ", BOLD)),
                        line(PaperStyle.HEADING_1, 2800, run(1701, "I. Phòng Hành chính", BOLD))),
                new PlacedRule(1134, 3000, 14570, 10),
                new PlacedRule(1134, 3000, 10, 2000));
    }

    static Page page(
            PageSetup setup, int section, int number, List<PlacedLine> lines, PlacedRule... rules) {
        return new Page(setup, section, number, lines, List.of(rules));
    }

    static Page page(PlacedLine... lines) {
        return page(PORTRAIT, 0, 1, Arrays.asList(lines));
    }

    static PlacedLine line(PaperStyle style, double baseline, PlacedRun... runs) {
        return new PlacedLine(
                runs.length == 0 ? 0 : runs[0].x(),
                baseline - 260,
                320,
                baseline,
                List.of(runs),
                style,
                Place.NONE,
                true);
    }

    private static PlacedLine continued(PlacedLine line) {
        return new PlacedLine(
                line.x(),
                line.top(),
                line.height(),
                line.baseline(),
                line.runs(),
                line.style(),
                line.place(),
                false);
    }

    private static PlacedLine stretched(PaperStyle style, double baseline, String text) {
        return line(style, baseline, run(1701, text, BODY, STRETCH));
    }

    static PlacedRun run(double x, String text, TextFormat format) {
        return run(x, text, format, 0);
    }

    static PlacedRun run(double x, String text, TextFormat format, double stretch) {
        return new PlacedRun(x, width(text, format, stretch), text, format, stretch, 0);
    }

    /** Twips that {@code text} takes. */
    static double width(String text, TextFormat format, double stretch) {
        Face face = Face.of(format.bold(), format.italic());
        long blanks = text.chars().filter(character -> character == ' ').count();
        double drawn =
                text.chars()
                        .mapToDouble(
                                character ->
                                        FONTS.has(face, (char) character)
                                                ? FONTS.advance(
                                                        face, format.drawnSize(), (char) character)
                                                : 0)
                        .sum();
        return drawn + blanks * stretch;
    }

    private static StyleSheet styles() {
        var style = new Style(ParagraphFormat.of(Align.JUSTIFY), BODY);
        return new StyleSheet(
                PORTRAIT,
                Arrays.stream(PaperStyle.values())
                        .collect(Collectors.toMap(Function.identity(), any -> style)));
    }
}
