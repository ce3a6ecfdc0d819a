package vn.kehoach.docx;

import static vn.kehoach.paper.PaperStyle.*;

import vn.kehoach.document.Place;
import vn.kehoach.document.VerticalAlignment;
import vn.kehoach.paper.Align;
import vn.kehoach.paper.FlowCell;
import vn.kehoach.paper.FlowItem;
import vn.kehoach.paper.FlowParagraph;
import vn.kehoach.paper.FlowRow;
import vn.kehoach.paper.FlowTable;
import vn.kehoach.paper.LineSpacing;
import vn.kehoach.paper.PageSetup;
import vn.kehoach.paper.Paper;
import vn.kehoach.paper.PaperInfo;
import vn.kehoach.paper.PaperSection;
import vn.kehoach.paper.PaperStyle;
import vn.kehoach.paper.ParagraphFormat;
import vn.kehoach.paper.Piece;
import vn.kehoach.paper.Rule;
import vn.kehoach.paper.Style;
import vn.kehoach.paper.StyleSheet;
import vn.kehoach.paper.TextFormat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/** A paper with one of everything a Word file can be asked for. */
final class SamplePaper {
    static final TextFormat TEXT = TextFormat.regular(14);
    static final PageSetup PORTRAIT =
            new PageSetup(11906, 16838, 1134, 1134, 1701, 1134, 567, TEXT);
    private static final PageSetup LANDSCAPE =
            new PageSetup(16838, 11906, 1134, 1134, 1701, 1134, 567, TextFormat.regular(13));

    private SamplePaper() {}

    static StyleSheet styles() {
        var styles = new EnumMap<PaperStyle, Style>(PaperStyle.class);
        var body =
                ParagraphFormat.of(Align.JUSTIFY)
                        .withIndents(0, 0, 567)
                        .withAfter(120)
                        .withSpacing(new LineSpacing(LineSpacing.Kind.MULTIPLE, 1.1));
        for (PaperStyle style : PaperStyle.values()) {
            styles.put(style, new Style(body, TEXT));
        }
        var centred = ParagraphFormat.of(Align.CENTER);
        var table = ParagraphFormat.of(Align.LEFT);
        styles.put(MOTTO_NATION, new Style(centred, TextFormat.regular(13).asBold()));
        styles.put(NUMBER, new Style(centred, TextFormat.regular(13)));
        styles.put(TYPE, new Style(centred.withKeepWithNext(true), TEXT.asBold()));
        styles.put(BASIS, new Style(body, TEXT.asItalic()));
        styles.put(
                SHORT_RULE,
                new Style(
                        centred.withIndents(900, 900, 0)
                                .withSpacing(LineSpacing.exactly(60))
                                .withTop(new Rule(6, 1)),
                        TextFormat.regular(2)));
        styles.put(HEADING_1, new Style(body.withKeepWithNext(true).withOutline(1), TEXT.asBold()));
        styles.put(HEADING_2, new Style(body.withKeepWithNext(true).withOutline(2), TEXT.asBold()));
        styles.put(RECIPIENTS, new Style(table, TextFormat.regular(12).asBold().asItalic()));
        styles.put(RECIPIENT, new Style(table, TextFormat.regular(11)));
        styles.put(TABLE_HEAD, new Style(centred, TextFormat.regular(13).asBold()));
        styles.put(TABLE_TEXT, new Style(table, TextFormat.regular(13)));
        styles.put(PAGE_NUMBER, new Style(centred, TEXT));
        return new StyleSheet(PORTRAIT, styles);
    }

    static Paper paper() {
        return new Paper(
                new PaperInfo("Kế hoạch số hóa", "Sở Thử nghiệm <A&B>", "Số hóa tài liệu"),
                styles(),
                List.of(
                        new PaperSection(PORTRAIT, letter()),
                        new PaperSection(LANDSCAPE, appendix())));
    }

    /** The paper's section of one paragraph in each style. */
    static Paper everyStyle() {
        var flow = new ArrayList<FlowItem>();
        for (PaperStyle style : PaperStyle.values()) {
            flow.add(paragraph(style, "Dòng thuộc kiểu " + style.label()));
        }
        return new Paper(
                new PaperInfo("Mọi kiểu", "", ""),
                styles(),
                List.of(new PaperSection(PORTRAIT, flow)));
    }

    static FlowParagraph paragraph(PaperStyle style, String text) {
        Style definition = styles().style(style);
        return new FlowParagraph(
                style,
                definition.paragraph(),
                definition.text(),
                text.isEmpty() ? List.of() : List.of(new Piece(text, definition.text(), 0)),
                Place.NONE);
    }

    private static List<FlowItem> letter() {
        var number = paragraph(NUMBER, "Số: 12/KH\u2011STN");
        var motto = paragraph(MOTTO_NATION, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        var header =
                new FlowTable(
                        List.of(3628, 5443),
                        0,
                        0,
                        false,
                        List.of(
                                new FlowRow(
                                        List.of(
                                                cell(0, 1, 1, number),
                                                cell(1, 1, 1, motto, paragraph(SHORT_RULE, ""))),
                                        false,
                                        false)),
                        Place.NONE);
        return List.of(
                header,
                paragraph(TYPE, "KẾ HOẠCH"),
                paragraph(BASIS, "Căn cứ Luật Thử nghiệm năm 2025;"),
                paragraph(HEADING_1, "I. MỤC ĐÍCH, YÊU CẦU"),
                mixed(),
                nudged(),
                paragraph(RECIPIENTS, "Nơi nhận:"),
                paragraph(RECIPIENT, "- Lưu:\tVT."));
    }

    private static FlowParagraph mixed() {
        var plain = paragraph(BODY, "");
        return new FlowParagraph(
                BODY,
                plain.format(),
                TEXT.asBold(),
                List.of(
                        Piece.printed("1. ", TEXT.asBold()),
                        new Piece("Mục tiêu: ", TEXT.asBold(), 0),
                        new Piece("đạt 10 m", TEXT, 10),
                        new Piece("2", new TextFormat(14, false, false, false, true), 18),
                        new Piece(" nghiêng", TEXT.asItalic(), 19),
                        new Piece(" gạch chân", new TextFormat(14, false, false, true, false), 27)),
                Place.NONE);
    }

    private static FlowParagraph nudged() {
        String text =
                "Các đơn vị triển khai thực hiện nghiêm túc, đúng thời hạn và báo cáo kết quả về"
                        + " Sở trước ngày 25 hằng tháng để tổng hợp theo quy định.";
        FlowParagraph paragraph = paragraph(BODY, text);
        return paragraph.withFormat(
                paragraph
                        .format()
                        .withIndents(0, 4, 567)
                        .withKeepTogether(true)
                        .withPageBreakBefore(true));
    }

    private static List<FlowItem> appendix() {
        var table =
                new FlowTable(
                        List.of(700, 5000, 4000, 4303),
                        0,
                        100,
                        true,
                        List.of(
                                row(true, head(0, 1, 2), head(1, 2, 1), head(3, 1, 2)),
                                row(true, head(1, 1, 1), head(2, 1, 1)),
                                row(false, text(0, 4, 1, "I. Nhóm nhiệm vụ tuyên truyền")),
                                row(
                                        false,
                                        text(0, 1, 2, "1"),
                                        text(1, 1, 2, "Số hóa hồ sơ"),
                                        text(2, 2, 1, "Phòng Một")),
                                new FlowRow(
                                        List.of(
                                                text(2, 1, 1, "Phòng Hai"),
                                                text(3, 1, 1, "Quý II")),
                                        false,
                                        true)),
                        Place.NONE);
        return List.of(paragraph(APPENDIX_LABEL, "Phụ lục I"), table, paragraph(TABLE_TEXT, ""));
    }

    private static FlowRow row(boolean header, FlowCell... cells) {
        return new FlowRow(List.of(cells), header, false);
    }

    private static FlowCell head(int column, int columns, int rows) {
        return new FlowCell(
                column,
                columns,
                rows,
                VerticalAlignment.MIDDLE,
                List.of(paragraph(TABLE_HEAD, "Cột " + column)));
    }

    private static FlowCell text(int column, int columns, int rows, String text) {
        return cell(column, columns, rows, paragraph(TABLE_TEXT, text));
    }

    private static FlowCell cell(int column, int columns, int rows, FlowParagraph... content) {
        return new FlowCell(column, columns, rows, VerticalAlignment.TOP, List.of(content));
    }
}
