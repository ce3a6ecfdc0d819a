package vn.kehoach.template;

import vn.kehoach.docx.StyleLook;
import vn.kehoach.docx.WordProperties;
import vn.kehoach.paper.PaperStyle;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds what a style asks for and the paper cannot do. */
final class StyleLimits {
    private static final Set<String> FONTS =
            Set.of("", "Times New Roman", "Liberation Serif", "Times");
    private static final Set<String> ALIGNMENTS =
            Set.of("", "left", "start", "center", "right", "end", "both");

    /** A property that would change lines or pages, and how the clerk is told. */
    private record Limit(Predicate<WordProperties> crossed, String told) {}

    private static final List<Limit> REFUSED =
            List.of(
                    new Limit(
                            look -> look.number("spacing", 0) != 0,
                            "giãn hoặc nén chữ; hãy đặt Spacing của Font về Normal"),
                    new Limit(
                            look -> look.number("w", 100) != 100,
                            "kéo rộng hoặc thu hẹp chữ; hãy đặt Scale của Font về 100%"),
                    new Limit(
                            look -> look.number("kern", 0) != 0,
                            "chỉnh khoảng cách cặp chữ; hãy bỏ chọn Kerning for fonts"),
                    new Limit(
                            look ->
                                    look.number("position", 0) != 0
                                            || !Set.of("", "baseline")
                                                    .contains(look.text("vertAlign")),
                            "nâng hoặc hạ chữ; hãy đặt Position của Font về Normal"),
                    new Limit(
                            look -> look.on("caps") || look.on("smallCaps"),
                            "tự đổi chữ thường thành chữ hoa; hãy bỏ All caps và gõ sẵn chữ hoa"),
                    new Limit(look -> look.on("vanish"), "ẩn chữ; hãy bỏ Hidden"),
                    new Limit(
                            look -> !Set.of("", "0").contains(look.text("numPr.numId")),
                            "đánh số tự động; hãy bỏ số tự động, chương trình tự gõ số mục"),
                    new Limit(
                            look -> !look.text("framePr").isEmpty(),
                            "đặt đoạn trong khung; hãy bỏ Frame"),
                    new Limit(
                            look -> look.on("contextualSpacing"),
                            "bỏ khoảng cách giữa các đoạn cùng kiểu; hãy bỏ chọn Don't add space"
                                    + " between paragraphs of the same style"),
                    new Limit(
                            look ->
                                    look.on("spacing.beforeAutospacing")
                                            || look.on("spacing.afterAutospacing")
                                            || look.number("spacing.beforeLines", 0) != 0
                                            || look.number("spacing.afterLines", 0) != 0,
                            "đặt khoảng cách đoạn tự động hoặc theo dòng; hãy ghi số pt"),
                    new Limit(
                            look ->
                                    look.number("ind.leftChars", 0) != 0
                                            || look.number("ind.rightChars", 0) != 0
                                            || look.number("ind.firstLineChars", 0) != 0,
                            "thụt lề theo số chữ; hãy ghi số cm"),
                    new Limit(
                            look ->
                                    Set.of("", "auto").contains(look.text("spacing.lineRule"))
                                            && look.number("spacing.line", 240) < 240,
                            "giãn dòng dưới một dòng; hãy chọn từ 1 dòng trở lên"),
                    new Limit(
                            look -> !ALIGNMENTS.contains(look.text("jc")),
                            "dàn chữ kiểu Distributed; hãy chọn Left, Center, Right hoặc Justify"),
                    new Limit(
                            look ->
                                    look.on("bidi")
                                            || look.on("rtl")
                                            || !Set.of("", "lrTb")
                                                    .contains(look.text("textDirection")),
                            "đổi hướng chữ; hãy để chữ chạy ngang từ trái sang phải"));

    private static final Set<String> COLOURLESS =
            Set.of("", "auto", "none", "nil", "clear", "000000", "FFFFFF");
    private static final List<String> COLOURS =
            List.of("color", "highlight", "shd.fill", "bdr", "effect", "em");
    private static final List<String> EFFECTS =
            List.of("strike", "dstrike", "outline", "shadow", "emboss", "imprint");
    private static final List<String> BORDERS =
            List.of("top", "bottom", "left", "right", "between", "bar");

    private final Verdict verdict;

    StyleLimits(Verdict verdict) {
        this.verdict = verdict;
    }

    void check(PaperStyle style, StyleLook both) {
        WordProperties look = both.shown();
        fonts(style, look);
        // LibreOffice switches it off in the paragraphs of every cell when it saves.
        if (both.said().text("widowControl").equals("0")) {
            verdict.refuse(
                    style, "cho dòng lẻ ở đầu hoặc cuối trang; hãy chọn lại Widow/Orphan control");
        }
        for (Limit limit : REFUSED) {
            if (limit.crossed.test(look)) {
                verdict.refuse(style, limit.told);
            }
        }
        for (String side : BORDERS) {
            boolean shortRule = style == PaperStyle.SHORT_RULE && side.equals("top");
            if (!shortRule && !Set.of("", "nil", "none").contains(look.text("pBdr." + side))) {
                verdict.refuse(style, "kẻ viền đoạn; hãy bỏ Borders");
            }
        }
        boolean coloured = COLOURS.stream().anyMatch(name -> isColour(look.text(name)));
        if (coloured || EFFECTS.stream().anyMatch(look::on)) {
            verdict.note(style, "có màu hoặc hiệu ứng chữ: văn bản vẫn in chữ đen thường");
        }
        if (!Set.of("", "none", "single").contains(look.text("u"))) {
            verdict.note(style, "gạch chân kiểu khác: văn bản in gạch chân đơn");
        }
    }

    private static boolean isColour(String value) {
        return !COLOURLESS.contains(value);
    }

    private void fonts(PaperStyle style, WordProperties look) {
        for (String script : List.of("ascii", "hAnsi")) {
            String font = look.text("rFonts." + script);
            if (!look.text("rFonts." + script + "Theme").isEmpty()) {
                verdict.refuse(
                        style, "dùng phông chữ theo Theme; hãy chọn thẳng phông Times New Roman");
            } else if (!FONTS.contains(font)) {
                verdict.refuse(
                        style, "dùng phông “%s”; hãy đổi sang Times New Roman".formatted(font));
            }
        }
    }
}
