package vn.kehoach.paper;

import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.Header;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.VerticalAlignment;
import vn.kehoach.standard.DateForm;
import vn.kehoach.standard.ShortRule;
import vn.kehoach.standard.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Composes the head of a paper: issuer and motto side by side, number and date, tên loại and trích
 * yếu.
 */
final class HeadComposer {
    /** Room for a stamped or written number, in blanks. */
    private static final String NUMBER_GAP = " ".repeat(8);

    private final Header header;
    private final int width;
    private final UnaryOperator<Place> places;
    private final Measure measure;
    private final HeadColumns columns;
    private final StyleSheet styles;
    private final Centring centring;

    /**
     * @param places turns a place of a main head into the place of this one
     */
    HeadComposer(
            Header header,
            StyleSheet base,
            Measure measure,
            int width,
            UnaryOperator<Place> places) {
        this.header = header;
        this.width = width;
        this.places = places;
        this.measure = measure;
        this.columns = HeadColumns.fit(header, dateLine(header.dateLine()), base, measure, width);
        this.styles = columns.styles();
        this.centring = new Centring(measure, styles);
    }

    /** The style sheet in the head's size set. */
    StyleSheet styles() {
        return styles;
    }

    /**
     * @param draft the mark of a draft; empty for none
     */
    List<FlowItem> compose(String draft) {
        var flow = new ArrayList<FlowItem>();
        flow.add(table(motto(), number(draft)));
        flow.add(Gap.of(styles, 12));
        if (header.type() != DocumentType.CONG_VAN) {
            flow.addAll(title());
            flow.add(Gap.of(styles, 6));
        }
        return flow;
    }

    /** The head of a copy: the form of the copy in the place of the motto. */
    FlowTable composeCopy() {
        var form = typing(PaperStyle.TYPE, Place.of(Part.TYPE)).say(header.typeName());
        return table(List.of(form.paragraph()), number(""));
    }

    private FlowTable table(List<FlowParagraph> right, List<FlowParagraph> number) {
        var rows = List.of(row(issuer(), right), row(number, date()));
        return new FlowTable(
                columns.widths(), 0, 0, false, rows, places.apply(Place.of(Part.ISSUER)));
    }

    private static FlowRow row(List<FlowParagraph> left, List<FlowParagraph> right) {
        return new FlowRow(
                List.of(
                        new FlowCell(0, 1, 1, VerticalAlignment.TOP, left),
                        new FlowCell(1, 1, 1, VerticalAlignment.TOP, right)),
                false,
                false);
    }

    private Typing typing(PaperStyle style, Place place) {
        return new Typing(styles, style, places.apply(place));
    }

    private List<FlowParagraph> issuer() {
        var lines = new ArrayList<FlowParagraph>();
        for (int i = 0; i < header.parentAgency().size(); i++) {
            var typing = typing(PaperStyle.PARENT_AGENCY, Place.of(Part.PARENT_AGENCY, i));
            lines.add(name(typing.say(header.parentAgency().get(i))));
        }
        double longest = 0;
        int count = Math.max(1, header.issuer().size());
        for (int i = 0; i < count; i++) {
            var typing = typing(PaperStyle.ISSUER, Place.of(Part.ISSUER, i));
            if (header.issuer().isEmpty()) {
                typing.print(Placeholders.ISSUER);
            } else {
                typing.say(header.issuer().get(i));
            }
            FlowParagraph line = name(typing);
            longest = Math.max(longest, centring.longestLine(line, columns.left()));
            lines.add(i < count - 1 ? line.withFormat(line.format().withAfter(0)) : line);
        }
        lines.add(centring.rule(ruleLength(ShortRule.ISSUER, longest), columns.left()));
        return lines;
    }

    private FlowParagraph name(Typing typing) {
        return centring.balanced(typing, columns.left(), HeadColumns.SIDE);
    }

    private List<FlowParagraph> motto() {
        if (!header.motto()) {
            return List.of(new Typing(styles, PaperStyle.STANDARD, Place.NONE).paragraph());
        }
        var nation = typing(PaperStyle.MOTTO_NATION, Place.of(Part.MOTTO)).print(Wording.NATION);
        var motto = typing(PaperStyle.MOTTO, Place.of(Part.MOTTO)).print(Wording.MOTTO);
        double length = measure.width(motto.pieces());
        return List.of(
                nation.paragraph(), motto.paragraph(), centring.rule(length, columns.right()));
    }

    private List<FlowParagraph> number(String draft) {
        var lines = new ArrayList<>(number());
        if (!draft.isEmpty()) {
            var mark = typing(PaperStyle.NUMBER, Place.of(Part.NUMBER));
            FlowParagraph last = lines.removeLast();
            lines.add(last.withFormat(last.format().withAfter(Twips.pt(3))));
            lines.add(mark.print(draft, mark.format().asBold()).paragraph());
        }
        return lines;
    }

    private List<FlowParagraph> number() {
        DocumentNumber number = header.number();
        if (number.equals(DocumentNumber.NONE)) {
            return List.of(new Typing(styles, PaperStyle.STANDARD, Place.NONE).paragraph());
        }
        var typing = typing(PaperStyle.NUMBER, Place.of(Part.NUMBER)).print(Wording.NUMBER + " ");
        if (number.numeral().isBlank()) {
            typing.print(NUMBER_GAP);
        }
        if (number.symbol().isEmpty()) {
            typing.say(number.numeral() + number.separator()).print(Placeholders.SYMBOL);
        } else {
            typing.say(number.printed());
        }
        if (header.type() != DocumentType.CONG_VAN) {
            return List.of(typing.paragraph());
        }
        var subject =
                typing(PaperStyle.LETTER_SUBJECT, Place.of(Part.SUBJECT))
                        .print(Wording.LETTER_SUBJECT + " ");
        if (header.subject().isEmpty()) {
            subject.print(Placeholders.SUBJECT);
        } else {
            subject.say(header.subject());
        }
        return List.of(
                typing.paragraph(typing.paragraphFormat().withAfter(Twips.pt(6))),
                centring.balanced(subject, columns.left()));
    }

    private List<FlowParagraph> date() {
        var typing =
                typing(PaperStyle.DATE_LINE, Place.of(Part.DATE_LINE))
                        .say(dateLine(header.dateLine()));
        return List.of(typing.paragraph());
    }

    private static String dateLine(DateLine line) {
        String place = line.place().isEmpty() ? Placeholders.PLACE : line.place();
        return DateForm.line(new DateLine(place, line.day(), line.month(), line.year()));
    }

    private List<FlowParagraph> title() {
        var paragraphs = new ArrayList<FlowParagraph>();
        if (!header.typeName().isEmpty()) {
            paragraphs.add(
                    typing(PaperStyle.TYPE, Place.of(Part.TYPE))
                            .say(header.typeName())
                            .paragraph());
        }
        var subject = typing(PaperStyle.SUBJECT, Place.of(Part.SUBJECT));
        if (header.subject().isEmpty()) {
            subject.print(Placeholders.SUBJECT);
        } else {
            subject.say(header.subject());
        }
        FlowParagraph lines = centring.balanced(subject, width);
        paragraphs.add(lines);
        paragraphs.add(
                centring.rule(
                        ruleLength(ShortRule.SUBJECT, centring.longestLine(lines, width)), width));
        return paragraphs;
    }

    private static double ruleLength(ShortRule rule, double line) {
        return (rule.length().min() + rule.length().max()) / 2 * line;
    }
}
