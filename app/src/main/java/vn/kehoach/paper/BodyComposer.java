package vn.kehoach.paper;

import vn.kehoach.document.Block;
import vn.kehoach.document.PageBreak;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Place;
import vn.kehoach.document.Role;
import vn.kehoach.document.Table;

import java.util.ArrayList;
import java.util.List;

/** Composes the blocks of a body or an appendix. */
final class BodyComposer {
    private final StyleSheet styles;
    private final TableComposer tables;
    private final Measure measure;

    BodyComposer(StyleSheet styles, Measure measure) {
        this.styles = styles;
        this.tables = new TableComposer(styles, measure);
        this.measure = measure;
    }

    /**
     * Flow of {@code blocks} standing at {@code place}, between margins {@code width} twips apart.
     */
    List<FlowItem> compose(List<Block> blocks, Place place, int width) {
        var flow = new ArrayList<FlowItem>();
        boolean broken = false;
        for (int i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Paragraph paragraph -> {
                    FlowParagraph composed = paragraph(paragraph, place.then(i), width);
                    flow.add(
                            broken
                                    ? composed.withFormat(
                                            composed.format().withPageBreakBefore(true))
                                    : composed);
                    broken = false;
                }
                case Table table -> {
                    if (broken) {
                        FlowParagraph gap = Gap.of(styles, 1);
                        flow.add(gap.withFormat(gap.format().withPageBreakBefore(true)));
                    }
                    broken = false;
                    flow.add(tables.compose(table, place.then(i), width));
                    flow.add(Gap.of(styles, 6));
                }
                case PageBreak _ -> broken = true;
            }
        }
        return flow;
    }

    private FlowParagraph paragraph(Paragraph paragraph, Place place, int width) {
        PaperStyle style = style(paragraph);
        var typing = new Typing(styles, style, place);
        TextFormat base = typing.format();
        TextFormat lead = standsOut(paragraph) ? base.asBold() : base;
        if (!paragraph.label().isEmpty()) {
            typing.print(paragraph.label() + " ", lead);
        }
        int titleEnd = titleEnd(paragraph);
        if (titleEnd > 0) {
            typing.say(paragraph, 0, titleEnd, lead);
        }
        ParagraphFormat format = aligned(typing.paragraphFormat(), paragraph);
        if (DottedLine.is(paragraph) && paragraph.notes().isEmpty()) {
            return new DottedLine(measure, width).paragraph(paragraph, typing, titleEnd, format);
        }
        typing.say(paragraph, titleEnd, Integer.MAX_VALUE, base);
        return typing.paragraph(tabbed(format, paragraph));
    }

    /** The number of an article is bold whatever follows it (NĐ 30/2020, Phụ lục I, II.6đ). */
    private static boolean standsOut(Paragraph paragraph) {
        boolean article = paragraph.label().startsWith("Điều");
        return article || (paragraph.role() == Role.RUN_IN && paragraph.level() <= 2);
    }

    /** A run-in title is set off together with its colon. */
    private static int titleEnd(Paragraph paragraph) {
        int end = paragraph.titleLength();
        String text = paragraph.text().text();
        return end > 0 && end < text.length() && text.charAt(end) == ':' ? end + 1 : end;
    }

    /** Stops that no tab leads to are not on paper. */
    static ParagraphFormat tabbed(ParagraphFormat format, Paragraph paragraph) {
        boolean stops = !paragraph.tabs().isEmpty() && paragraph.text().text().indexOf('\t') >= 0;
        return stops ? format.withTabs(FlowTab.of(paragraph.tabs())) : format;
    }

    static ParagraphFormat aligned(ParagraphFormat format, Paragraph paragraph) {
        return switch (paragraph.alignment()) {
            case STANDARD -> format;
            case LEFT -> format.withAlign(Align.LEFT);
            case CENTER -> format.withAlign(Align.CENTER).withIndents(0, 0, 0);
            case RIGHT -> format.withAlign(Align.RIGHT).withIndents(0, 0, 0);
            case JUSTIFY -> format.withAlign(Align.JUSTIFY);
        };
    }

    /**
     * A basis that goes on to announce the document ("…, Sở xây dựng Kế hoạch như sau:") is text.
     */
    private static boolean introduces(Paragraph paragraph) {
        return paragraph.text().text().stripTrailing().endsWith(":");
    }

    private static PaperStyle style(Paragraph paragraph) {
        return switch (paragraph.role()) {
            case BASIS -> introduces(paragraph) ? PaperStyle.BODY : PaperStyle.BASIS;
            case TEXT -> PaperStyle.BODY;
            case HEADING ->
                    switch (paragraph.level()) {
                        case 0, 1 -> PaperStyle.HEADING_1;
                        case 2 -> PaperStyle.HEADING_2;
                        default -> PaperStyle.HEADING_3;
                    };
            case RUN_IN, LEAD_IN, ITEM ->
                    paragraph.level() <= 2 ? PaperStyle.ITEM_2 : PaperStyle.ITEM_3;
            case BULLET -> paragraph.level() <= 4 ? PaperStyle.DASH : PaperStyle.PLUS;
            case CENTRED -> PaperStyle.CENTRED;
        };
    }
}
