package vn.kehoach.paper;

import vn.kehoach.document.Addressee;
import vn.kehoach.document.Appendix;
import vn.kehoach.document.Closing;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.NumberedNotes;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Orientation;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.Signature;
import vn.kehoach.font.FontFamily;
import vn.kehoach.standard.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Makes the paper of a document: every component of NĐ 30/2020, Phụ lục I in its place and style.
 */
public final class PaperComposer {
    private static final int ADDRESSEES_INDENT = Twips.mm(35);

    /** How much of a table goes along with the signature below it. */
    private static final int ROWS_WITH_SIGNATURE = 2;

    private final Measure measure;

    public PaperComposer(FontFamily fonts) {
        this.measure = new Measure(fonts);
    }

    /**
     * Composes {@code document} in the look of {@code base}; the head takes the smaller size set
     * where names are long. What the document does not say stands as a placeholder in brackets.
     */
    public Paper compose(OfficialDocument document, StyleSheet base) {
        return compose(document, base, Marks.NONE);
    }

    /** Composes {@code said} as a draft or as a copy, as {@code marks} say. */
    public Paper compose(OfficialDocument said, StyleSheet base, Marks marks) {
        OfficialDocument document = NumberedNotes.of(said);
        PageSetup page = turned(base.page(), document.orientation());
        var head =
                new HeadComposer(
                        document.header(), base, measure, page.textWidth(), place -> place);
        StyleSheet styles = head.styles();
        var flow = new ArrayList<FlowItem>();
        if (NumberedNotes.areIn(document)) {
            // LibreOffice leaves an empty line above a table that begins a file with notes.
            flow.add(Gap.of(styles, 1));
        }
        flow.addAll(head.compose(marks.draft()));
        flow.addAll(addressees(document.addressees(), styles));
        flow.addAll(
                new BodyComposer(styles, measure)
                        .compose(document.body(), Place.of(Part.BODY), page.textWidth()));
        var closing =
                new ClosingComposer(
                        styles, measure, Place.of(Part.RECIPIENTS), Place.of(Part.SIGNATURE));
        boolean list = document.header().number().equals(DocumentNumber.NONE);
        if (!list || !document.closing().equals(Closing.NONE)) {
            close(flow, closing.compose(document.closing(), page.textWidth()), styles);
        }
        marks.copy().ifPresent(copy -> flow.addAll(copy(copy, styles, page.textWidth())));
        var sections = new ArrayList<PaperSection>();
        sections.add(new PaperSection(page, new SpaceAbove(styles).settled(flow)));
        for (int k = 0; k < document.appendices().size(); k++) {
            sections.add(appendix(document.appendices().get(k), k, styles));
        }
        return new Paper(info(document), styles, sections);
    }

    private static PaperInfo info(OfficialDocument document) {
        var header = document.header();
        String subject = header.subjectLine();
        String title = (header.typeName() + " " + subject).strip();
        return new PaperInfo(title, author(document), subject);
    }

    /** The issuer or, where the document does not say it, who signs. */
    private static String author(OfficialDocument document) {
        List<String> issuer = document.header().issuer();
        return issuer.isEmpty()
                ? document.closing().signatures().stream()
                        .map(Signature::name)
                        .collect(Collectors.joining(", "))
                : String.join(" ", issuer);
    }

    private static PageSetup turned(PageSetup page, Orientation orientation) {
        return orientation == Orientation.LANDSCAPE ? page.turned() : page;
    }

    private List<FlowItem> addressees(List<Addressee> addressees, StyleSheet styles) {
        var flow = new ArrayList<FlowItem>();
        if (addressees.isEmpty()) {
            return flow;
        }
        Place place = Place.of(Part.ADDRESSEES);
        if (addressees.size() == 1) {
            var typing =
                    new Typing(styles, PaperStyle.ADDRESSEES, place.then(0))
                            .print(Wording.ADDRESSEES + " ");
            flow.add(hanging(typing, ADDRESSEES_INDENT, addressees.getFirst()));
        } else {
            var typing =
                    new Typing(styles, PaperStyle.ADDRESSEES, place.then(-1))
                            .print(Wording.ADDRESSEES);
            flow.add(
                    typing.paragraph(
                            typing.paragraphFormat().withIndents(ADDRESSEES_INDENT, 0, 0)));
            int colon = ADDRESSEES_INDENT + colon(styles);
            for (int i = 0; i < addressees.size(); i++) {
                var item = new Typing(styles, PaperStyle.ADDRESSEE, place.then(i)).print("- ");
                flow.add(hanging(item, colon, addressees.get(i)));
            }
        }
        flow.add(Gap.of(styles, 9));
        return flow;
    }

    /** How far behind its first letter "Kính gửi:" has its colon, where the dashes stand. */
    private int colon(StyleSheet styles) {
        String before = Wording.ADDRESSEES.substring(0, Wording.ADDRESSEES.length() - 1);
        var typing = new Typing(styles, PaperStyle.ADDRESSEES, Place.NONE).print(before);
        return (int) Math.round(measure.width(typing.pieces()));
    }

    private FlowParagraph hanging(Typing typing, int indent, Addressee addressee) {
        int hang = (int) Math.round(measure.width(typing.pieces()));
        typing.say(addressee.text()).print(addressee.end());
        return typing.paragraph(typing.paragraphFormat().withIndents(indent + hang, 0, -hang));
    }

    /**
     * The signature is never alone on a page: the last paragraph before it, or the last rows of a
     * table, go along.
     */
    private static void close(List<FlowItem> flow, FlowTable closing, StyleSheet styles) {
        boolean said = false;
        for (int i = flow.size() - 1; i >= 0 && !said; i--) {
            switch (flow.get(i)) {
                case FlowParagraph last -> {
                    ParagraphFormat format = last.format();
                    flow.set(
                            i,
                            last.withFormat(format.withKeepWithNext(true).withKeepTogether(true)));
                    said = !last.pieces().isEmpty();
                }
                case FlowTable last -> {
                    flow.set(i, last.lastRowsKept(ROWS_WITH_SIGNATURE));
                    said = true;
                }
            }
        }
        flow.add(closing);
        flow.add(Gap.of(styles, 1));
    }

    private List<FlowItem> copy(CopyBlock copy, StyleSheet styles, int width) {
        var head = new HeadComposer(copy.header(), styles, measure, width, inner -> Place.NONE);
        var line = new Typing(styles, PaperStyle.SHORT_RULE, Place.NONE);
        var closing = new ClosingComposer(styles, measure, Place.NONE, Place.NONE);
        return List.of(
                Gap.of(styles, 12),
                kept(line.paragraph()),
                head.composeCopy().lastRowsKept(2),
                kept(Gap.of(styles, 12)),
                closing.compose(copy.closing(), width),
                Gap.of(styles, 1));
    }

    private static FlowParagraph kept(FlowParagraph paragraph) {
        return paragraph.withFormat(paragraph.format().withKeepWithNext(true));
    }

    private PaperSection appendix(Appendix appendix, int index, StyleSheet main) {
        Place place = Place.of(Part.APPENDIX, index);
        var flow = new ArrayList<FlowItem>();
        StyleSheet styles = main;
        PageSetup page = turned(main.page(), appendix.orientation());
        if (appendix.header().isPresent()) {
            flow.addAll(labelAbove(appendix, place, styles));
            var head =
                    new HeadComposer(
                            FormBlanks.dotted(appendix.header().get(), appendix.kind()),
                            main,
                            measure,
                            page.textWidth(),
                            inner -> inHeader(place, inner));
            flow.addAll(head.compose(""));
            styles = head.styles();
        }
        flow.addAll(appendixTitle(appendix, place, styles, page.textWidth()));
        flow.addAll(
                new BodyComposer(styles, measure)
                        .compose(appendix.body(), place, page.textWidth()));
        if (!appendix.closing().equals(Closing.NONE)) {
            var closing = new ClosingComposer(styles, measure, place.then(-5), place.then(-6));
            close(flow, closing.compose(appendix.closing(), page.textWidth()), styles);
        }
        return new PaperSection(page, new SpaceAbove(styles).settled(flow));
    }

    /** A text of an appendix's own header: places differ as they do in the main header. */
    @SuppressWarnings("EnumOrdinal") // any number that tells the parts apart
    private static Place inHeader(Place appendix, Place text) {
        Place place = appendix.then(-4).then(text.part().ordinal());
        for (int step : text.steps()) {
            place = place.then(step);
        }
        return place;
    }

    /** Above a head of its own a form has its label at the right, an appendix in the middle. */
    private static List<FlowItem> labelAbove(Appendix appendix, Place place, StyleSheet styles) {
        if (appendix.label().isEmpty()) {
            return List.of();
        }
        Typing label = label(appendix, place, styles);
        ParagraphFormat format = label.paragraphFormat().withAfter(Twips.pt(6));
        boolean form = appendix.kind() == Appendix.Kind.FORM;
        return List.of(label.paragraph(form ? format.withAlign(Align.RIGHT) : format));
    }

    private static Typing label(Appendix appendix, Place place, StyleSheet styles) {
        return new Typing(styles, PaperStyle.APPENDIX_LABEL, place.then(-1)).say(appendix.label());
    }

    private List<FlowItem> appendixTitle(
            Appendix appendix, Place place, StyleSheet styles, int width) {
        var centring = new Centring(measure, styles);
        var flow = new ArrayList<FlowItem>();
        if (appendix.header().isEmpty() && !appendix.label().isEmpty()) {
            flow.add(label(appendix, place, styles).paragraph());
        }
        if (!appendix.title().isEmpty()) {
            var title = new Typing(styles, PaperStyle.APPENDIX_TITLE, place.then(-2));
            flow.add(centring.balanced(title.say(appendix.title()), width));
        }
        if (!appendix.reference().isEmpty()) {
            var reference = new Typing(styles, PaperStyle.APPENDIX_REFERENCE, place.then(-3));
            FlowParagraph lines = centring.balanced(reference.say(appendix.reference()), width);
            flow.add(lines);
            flow.add(centring.rule(centring.longestLine(lines, width) * 0.4, width));
        }
        flow.add(Gap.of(styles, 6));
        return flow;
    }
}
