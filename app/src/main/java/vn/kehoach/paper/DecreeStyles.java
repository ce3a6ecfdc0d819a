package vn.kehoach.paper;

import vn.kehoach.standard.Component;
import vn.kehoach.standard.Sheet;
import vn.kehoach.standard.SizeSet;

import java.util.EnumMap;
import java.util.Map;

/**
 * The house's own style sheet: NĐ 30/2020/NĐ-CP, Phụ lục I, with the choices it leaves open made as
 * most offices make them: the smallest margins but for the right one, size set A, first line 1.27
 * cm, 6 pt between paragraphs, single line spacing.
 */
public final class DecreeStyles {
    private static final int FIRST_LINE = Twips.mm(Sheet.FIRST_LINE.max());
    private static final int BETWEEN = Twips.pt(Sheet.PARAGRAPH_SPACE);
    private static final int SIGNATURE_SPACE = Twips.pt(86);
    private static final ParagraphFormat LEFT = ParagraphFormat.of(Align.LEFT);
    private static final ParagraphFormat CENTRED = ParagraphFormat.of(Align.CENTER);
    private static final ParagraphFormat TITLE =
            CENTRED.withKeepWithNext(true).withKeepTogether(true);

    private final Map<PaperStyle, Style> styles = new EnumMap<>(PaperStyle.class);

    private DecreeStyles() {
        head();
        body();
        closing();
        appendix();
    }

    /** The style sheet. */
    public static StyleSheet sheet() {
        return new StyleSheet(page(), new DecreeStyles().styles);
    }

    private static PageSetup page() {
        return new PageSetup(
                Twips.mm(Sheet.WIDTH),
                Twips.mm(Sheet.HEIGHT),
                Twips.mm(Sheet.TOP.min()),
                Twips.mm(Sheet.BOTTOM.min()),
                Twips.mm(Sheet.LEFT.min()),
                Twips.mm(Sheet.RIGHT.max()),
                Twips.mm(Sheet.TOP.min() / 2),
                text(Component.PAGE_NUMBER));
    }

    private void head() {
        put(PaperStyle.STANDARD, LEFT, Component.BODY);
        put(PaperStyle.MOTTO_NATION, CENTRED, Component.MOTTO_NATION);
        put(PaperStyle.MOTTO, CENTRED.withAfter(Twips.pt(2)), Component.MOTTO);
        put(PaperStyle.PARENT_AGENCY, CENTRED, Component.PARENT_AGENCY);
        put(PaperStyle.ISSUER, CENTRED.withAfter(Twips.pt(2)), Component.ISSUER);
        put(PaperStyle.NUMBER, CENTRED, Component.NUMBER);
        put(PaperStyle.DATE_LINE, CENTRED, Component.DATE_LINE);
        put(PaperStyle.LETTER_SUBJECT, CENTRED, text(Component.LETTER_SUBJECT).withSize(12));
        put(PaperStyle.TYPE, TITLE, Component.TYPE);
        put(PaperStyle.SUBJECT, TITLE.withAfter(Twips.pt(2)), Component.SUBJECT);
        put(
                PaperStyle.SHORT_RULE,
                CENTRED.withSpacing(LineSpacing.exactly(Twips.pt(6))).withTop(new Rule(6, 0)),
                Component.BODY);
        put(PaperStyle.ADDRESSEES, LEFT.withAfter(Twips.pt(3)), Component.ADDRESSEES);
        put(PaperStyle.ADDRESSEE, LEFT.withAfter(Twips.pt(3)), Component.ADDRESSEES);
    }

    private void body() {
        ParagraphFormat running =
                ParagraphFormat.of(Align.JUSTIFY).withIndents(0, 0, FIRST_LINE).withAfter(BETWEEN);
        ParagraphFormat heading =
                running.withAlign(Align.LEFT).withKeepWithNext(true).withKeepTogether(true);
        put(PaperStyle.BASIS, running, Component.BASIS);
        put(PaperStyle.BODY, running, Component.BODY);
        put(PaperStyle.HEADING_1, heading.withOutline(1), Component.HEADING_1);
        put(PaperStyle.HEADING_2, heading.withOutline(2), Component.HEADING_2);
        put(PaperStyle.HEADING_3, heading.withOutline(3), Component.ITEM_3);
        put(PaperStyle.ITEM_2, running, Component.ITEM_2);
        put(PaperStyle.ITEM_3, running, Component.ITEM_3);
        put(PaperStyle.DASH, running, Component.BODY);
        put(PaperStyle.PLUS, running, Component.BODY);
        put(PaperStyle.CENTRED, CENTRED.withAfter(BETWEEN), Component.BODY);
    }

    private void closing() {
        put(PaperStyle.RECIPIENTS, LEFT, Component.RECIPIENTS);
        put(PaperStyle.RECIPIENT, LEFT, Component.RECIPIENT);
        put(PaperStyle.SIGNER_TITLE, CENTRED, Component.SIGNER_TITLE);
        put(
                PaperStyle.SIGNATURE_SPACE,
                CENTRED.withSpacing(LineSpacing.exactly(SIGNATURE_SPACE)),
                Component.SIGNER_TITLE);
        put(PaperStyle.SIGNER_NAME, CENTRED, Component.SIGNER_NAME);
    }

    private void appendix() {
        put(PaperStyle.APPENDIX_LABEL, TITLE.withOutline(1), Component.APPENDIX_LABEL);
        put(PaperStyle.APPENDIX_TITLE, TITLE, Component.APPENDIX_TITLE);
        put(
                PaperStyle.APPENDIX_REFERENCE,
                CENTRED.withAfter(Twips.pt(2)),
                Component.APPENDIX_REFERENCE);
        TextFormat cell = TextFormat.regular(12);
        put(PaperStyle.TABLE_HEAD, CENTRED.withAfter(Twips.pt(2)), cell.asBold());
        put(PaperStyle.TABLE_TEXT, LEFT.withAfter(Twips.pt(2)), cell);
        put(PaperStyle.FOOTNOTE, LEFT, TextFormat.regular(10));
        put(PaperStyle.PAGE_NUMBER, CENTRED, Component.PAGE_NUMBER);
    }

    private void put(PaperStyle name, ParagraphFormat paragraph, Component component) {
        put(name, paragraph, text(component));
    }

    private void put(PaperStyle name, ParagraphFormat paragraph, TextFormat text) {
        styles.put(name, new Style(paragraph, text));
    }

    private static TextFormat text(Component component) {
        return new TextFormat(
                component.size(SizeSet.A), component.bold(), component.italic(), false, false);
    }
}
