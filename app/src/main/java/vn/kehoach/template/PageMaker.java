package vn.kehoach.template;

import vn.kehoach.docx.WordProperties;
import vn.kehoach.paper.PageSetup;
import vn.kehoach.paper.TextFormat;
import vn.kehoach.paper.Twips;

import java.util.List;
import java.util.Set;

/** Makes the paper's sheet of what a file's first section says of its pages. */
final class PageMaker {
    private static final int LEAST = Twips.mm(60);

    /** A4 as programs round it. */
    private static final int SAME = 20;

    private static final List<String> MARGINS = List.of("top", "bottom", "left", "right");

    private final Verdict verdict;
    private final PageSetup decree;

    PageMaker(Verdict verdict, PageSetup decree) {
        this.verdict = verdict;
        this.decree = decree;
    }

    /**
     * The sheet, portrait also where the first section is landscape.
     *
     * @param number format of the page number
     */
    PageSetup make(List<WordProperties> sections, TextFormat number) {
        if (sections.isEmpty()) {
            return decree;
        }
        WordProperties first = sections.getFirst();
        limits(first);
        if (sections.stream().anyMatch(section -> !sameMargins(section, first))) {
            verdict.note("các phần của mẫu có lề khác nhau: chỉ lề của phần đầu được dùng");
        }
        PageSetup page = sheet(first, number);
        if (page.textWidth() < LEAST || page.textHeight() < LEAST) {
            verdict.refusePage("lề trang chừa quá ít chỗ cho chữ; hãy đặt lề nhỏ hơn");
        }
        return page.landscape() ? page.turned() : page;
    }

    private PageSetup sheet(WordProperties page, TextFormat number) {
        int gutter = (int) page.number("pgMar.gutter", 0);
        int top = margin(page, "top", decree.top());
        int highest = top - Twips.pt(1.2 * number.size());
        int header = (int) page.number("pgMar.header", decree.header());
        if (header > highest) {
            verdict.note("số trang cách mép giấy quá xa: số trang được in sát lề trên của chữ");
        }
        return new PageSetup(
                (int) page.number("pgSz.w", decree.width()),
                (int) page.number("pgSz.h", decree.height()),
                top,
                margin(page, "bottom", decree.bottom()),
                margin(page, "left", decree.left()) + gutter,
                margin(page, "right", decree.right()),
                Math.max(0, Math.min(header, highest)),
                number);
    }

    private static int margin(WordProperties page, String side, int otherwise) {
        return (int) Math.abs(page.number("pgMar." + side, otherwise));
    }

    private static boolean sameMargins(WordProperties section, WordProperties other) {
        return MARGINS.stream()
                .map(side -> "pgMar." + side)
                .allMatch(side -> section.number(side, 0) == other.number(side, 0));
    }

    private void limits(WordProperties page) {
        if (page.number("cols.num", 1) > 1) {
            verdict.refusePage("trang chia nhiều cột; hãy đặt Columns về One");
        }
        if (Set.of("lines", "linesAndChars", "snapToChars").contains(page.text("docGrid.type"))) {
            verdict.refusePage("chữ bám lưới trang; hãy đặt Document grid về No grid");
        }
        if (!Set.of("", "top").contains(page.text("vAlign"))) {
            verdict.refusePage("chữ canh giữa hoặc cuối trang; hãy đặt Vertical alignment về Top");
        }
        if (!Set.of("", "lrTb").contains(page.text("textDirection"))) {
            verdict.refusePage("trang đổi hướng chữ; hãy để chữ chạy ngang");
        }
        double small = Math.min(page.number("pgSz.w", 0), page.number("pgSz.h", 0));
        double large = Math.max(page.number("pgSz.w", 0), page.number("pgSz.h", 0));
        if (Math.abs(small - decree.width()) > SAME || Math.abs(large - decree.height()) > SAME) {
            verdict.note("khổ giấy của mẫu không phải A4");
        }
        if (page.names().stream().anyMatch(name -> name.startsWith("pgBorders."))) {
            verdict.note("viền trang không được in");
        }
        if (page.names().contains("lnNumType")) {
            verdict.note("số dòng ở lề không được in");
        }
        if (!page.on("titlePg")) {
            verdict.note("trang đầu của văn bản không in số trang");
        }
    }
}
