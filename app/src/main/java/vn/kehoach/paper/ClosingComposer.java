package vn.kehoach.paper;

import vn.kehoach.document.Closing;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;
import vn.kehoach.document.Signature;
import vn.kehoach.document.VerticalAlignment;
import vn.kehoach.standard.Wording;

import java.util.ArrayList;
import java.util.List;

/** Composes Nơi nhận and the signatures side by side. */
final class ClosingComposer {
    private static final double LEFT_SHARE = 0.46;
    private static final String DASH = "- ";

    private final StyleSheet styles;
    private final Measure measure;
    private final Place recipients;
    private final Place signatures;

    /**
     * @param recipients place of the first list is {@code recipients.then(0)}
     * @param signatures place of the first block is {@code signatures.then(0)}
     */
    ClosingComposer(StyleSheet styles, Measure measure, Place recipients, Place signatures) {
        this.styles = styles;
        this.measure = measure;
        this.recipients = recipients;
        this.signatures = signatures;
    }

    /** The closing as one row between margins {@code width} twips apart. */
    FlowTable compose(Closing closing, int width) {
        int left = (int) (width * LEFT_SHARE);
        var row =
                new FlowRow(
                        List.of(
                                new FlowCell(0, 1, 1, VerticalAlignment.TOP, recipients(closing)),
                                new FlowCell(1, 1, 1, VerticalAlignment.TOP, signatures(closing))),
                        false,
                        false);
        return new FlowTable(List.of(left, width - left), 0, 0, false, List.of(row), signatures);
    }

    /** A form may have a signature alone; a document must have recipients. */
    private List<FlowParagraph> recipients(Closing closing) {
        var lines = new ArrayList<FlowParagraph>();
        if (closing.recipients().isEmpty() && signatures.part() == Part.APPENDIX) {
            lines.add(new Typing(styles, PaperStyle.STANDARD, Place.NONE).paragraph());
        } else if (closing.recipients().isEmpty()) {
            lines.add(
                    new Typing(styles, PaperStyle.RECIPIENTS, recipients)
                            .print(Wording.RECIPIENTS)
                            .paragraph());
            lines.add(
                    new Typing(styles, PaperStyle.RECIPIENT, recipients)
                            .print(DASH + Placeholders.RECIPIENT)
                            .paragraph());
        }
        for (int l = 0; l < closing.recipients().size(); l++) {
            RecipientList list = closing.recipients().get(l);
            Place place = recipients.then(l);
            lines.add(
                    new Typing(styles, PaperStyle.RECIPIENTS, place.then(-1))
                            .say(list.heading())
                            .paragraph());
            for (int i = 0; i < list.recipients().size(); i++) {
                lines.add(recipient(list.recipients().get(i), place.then(i)));
            }
        }
        return lines;
    }

    private FlowParagraph recipient(Recipient recipient, Place place) {
        var typing = new Typing(styles, PaperStyle.RECIPIENT, place).print(DASH);
        int hang = (int) Math.round(measure.width(typing.pieces()));
        typing.say(recipient.text()).print(recipient.end());
        return typing.paragraph(typing.paragraphFormat().withIndents(hang, 0, -hang));
    }

    private List<FlowParagraph> signatures(Closing closing) {
        var lines = new ArrayList<FlowParagraph>();
        List<Signature> blocks =
                closing.signatures().isEmpty() ? List.of(Signature.BLANK) : closing.signatures();
        for (int s = 0; s < blocks.size(); s++) {
            boolean form = signatures.part() == Part.APPENDIX && blocks.size() == 1;
            lines.addAll(signature(blocks.get(s), signatures.then(s), form));
        }
        return lines;
    }

    private List<FlowParagraph> signature(Signature signature, Place place, boolean alone) {
        var lines = new ArrayList<FlowParagraph>();
        int line = 0;
        for (String authority : signature.authority()) {
            lines.add(said(PaperStyle.SIGNER_TITLE, place.then(line++), authority));
        }
        for (String title : signature.title()) {
            lines.add(said(PaperStyle.SIGNER_TITLE, place.then(line++), title));
        }
        if (signature.title().isEmpty() && signature.authority().isEmpty()) {
            lines.add(
                    new Typing(styles, PaperStyle.SIGNER_TITLE, place)
                            .print(Placeholders.SIGNER_TITLE)
                            .paragraph());
        }
        var space = new ArrayList<FlowParagraph>();
        space.add(new Typing(styles, PaperStyle.SIGNATURE_SPACE, place).paragraph());
        if (!signature.name().isEmpty()) {
            space.add(said(PaperStyle.SIGNER_NAME, place.then(line++), signature.name()));
        } else if (!alone) {
            space.add(
                    new Typing(styles, PaperStyle.SIGNER_NAME, place)
                            .print(Placeholders.SIGNER_NAME)
                            .paragraph());
        }
        for (String below : signature.below()) {
            Place there = place.then(line++);
            if (isRemark(below)) {
                lines.add(remark(there, below));
            } else {
                space.add(said(PaperStyle.SIGNER_TITLE, there, below));
            }
        }
        lines.addAll(space);
        return lines;
    }

    /** "(Ký, ghi rõ họ tên)" stands below the title, above the room that it speaks of. */
    private static boolean isRemark(String line) {
        return line.startsWith("(") && line.endsWith(")");
    }

    private FlowParagraph remark(Place place, String text) {
        var typing = new Typing(styles, PaperStyle.SIGNER_TITLE, place);
        TextFormat italic = TextFormat.regular(typing.format().size()).asItalic();
        return typing.say(text, 0, italic).paragraph();
    }

    private FlowParagraph said(PaperStyle style, Place place, String text) {
        return new Typing(styles, style, place).say(text).paragraph();
    }
}
