package vn.kehoach.paper;

import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.standard.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Composes envelopes, one on a sheet: sender above a rule at the upper left, addressee at the lower
 * right.
 */
public final class EnvelopeComposer {
    private static final int MARGIN = Twips.mm(12);
    private static final double SENDER_SHARE = 0.45;
    private static final double ADDRESSEE_INDENT = 0.4;

    /** Where the addressee begins, of the height within the margins. */
    private static final double ADDRESSEE_TOP = 0.45;

    /** About the height of a line of the sender, in points. */
    private static final double LINE_POINTS = 15;

    private static final double LEAST_GAP = 18;

    private final StyleSheet styles;

    public EnvelopeComposer(StyleSheet styles) {
        this.styles = styles;
    }

    /** The paper of {@code envelopes}, each a sheet of that size. */
    public Paper compose(List<Envelope> envelopes, EnvelopeSize size) {
        var page =
                new PageSetup(
                        Twips.mm(size.widthMm()),
                        Twips.mm(size.heightMm()),
                        MARGIN,
                        MARGIN,
                        MARGIN,
                        MARGIN,
                        MARGIN / 2,
                        styles.page().number());
        List<PaperSection> sections =
                IntStream.range(0, envelopes.size())
                        .mapToObj(
                                i ->
                                        new PaperSection(
                                                page,
                                                envelope(
                                                        envelopes.get(i),
                                                        Place.of(Part.ADDRESSEES, i),
                                                        page)))
                        .toList();
        return new Paper(new PaperInfo("Bì văn bản", "", ""), styles, sections);
    }

    private List<FlowItem> envelope(Envelope envelope, Place place, PageSetup page) {
        var flow = new ArrayList<FlowItem>();
        int senderRight = (int) (page.textWidth() * (1 - SENDER_SHARE));
        for (int i = 0; i < envelope.sender().size(); i++) {
            var typing = new Typing(styles, PaperStyle.STANDARD, Place.NONE);
            TextFormat format = TextFormat.regular(12);
            typing.print(envelope.sender().get(i), i == 0 ? format.asBold() : format);
            flow.add(
                    typing.paragraph(
                            typing.paragraphFormat()
                                    .withAlign(Align.CENTER)
                                    .withIndents(0, senderRight, 0)));
        }
        var rule = new Typing(styles, PaperStyle.SHORT_RULE, Place.NONE);
        flow.add(rule.paragraph(rule.paragraphFormat().withIndents(0, senderRight, 0)));
        var number = new Typing(styles, PaperStyle.STANDARD, Place.NONE);
        number.print("Số/ký hiệu văn bản: " + envelope.number(), TextFormat.regular(12));
        flow.add(number.paragraph(number.paragraphFormat().withIndents(0, 0, 0)));
        flow.add(Gap.of(styles, gap(envelope, page)));
        int indent = (int) (page.textWidth() * ADDRESSEE_INDENT);
        TextFormat lead = TextFormat.regular(14).asBold().asItalic();
        flow.add(line(place.then(-1), Wording.ADDRESSEES, lead, indent));
        for (int i = 0; i < envelope.addressee().size(); i++) {
            TextFormat format = TextFormat.regular(14);
            flow.add(
                    line(
                            place.then(i),
                            envelope.addressee().get(i),
                            i == 0 ? format.asBold() : format,
                            indent));
        }
        return flow;
    }

    /** Points between sender and addressee: on a large envelope the addressee stands lower. */
    private static double gap(Envelope envelope, PageSetup page) {
        double sender = (envelope.sender().size() + 1) * LINE_POINTS;
        return Math.max(LEAST_GAP, ADDRESSEE_TOP * page.textHeight() / Twips.pt(1) - sender);
    }

    private FlowParagraph line(Place place, String text, TextFormat format, int indent) {
        var typing = new Typing(styles, PaperStyle.STANDARD, place);
        typing.say(text, 0, format);
        return typing.paragraph(
                typing.paragraphFormat().withIndents(indent, 0, 0).withAfter(Twips.pt(3)));
    }
}
