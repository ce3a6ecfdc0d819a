package vn.kehoach.edit;

import vn.kehoach.document.Addressee;
import vn.kehoach.document.Appendix;
import vn.kehoach.document.Closing;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.ParagraphEdit;
import vn.kehoach.document.Passage;
import vn.kehoach.document.Passages;
import vn.kehoach.document.Place;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;
import vn.kehoach.document.RichText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Puts a text at a place of a document, as {@link PlaceText} reads it. */
public final class PlaceEdit {
    private PlaceEdit() {}

    /**
     * The document with {@code text} at {@code place}; the document itself where it cannot stand.
     * Lines of a name are parted by line feeds; a part that is not there yet is made.
     */
    public static OfficialDocument at(OfficialDocument document, Place place, String text) {
        Header header = document.header();
        List<Integer> steps = place.steps();
        return switch (place.part()) {
            case PARENT_AGENCY ->
                    document.withHeader(
                            header.withParentAgency(lines(header.parentAgency(), steps, text)));
            case ISSUER ->
                    document.withHeader(header.withIssuer(lines(header.issuer(), steps, text)));
            case NUMBER ->
                    document.withHeader(header.withNumber(HeadWords.number(header.number(), text)));
            case DATE_LINE ->
                    document.withHeader(
                            header.withDateLine(HeadWords.date(header.dateLine(), text)));
            case TYPE -> document.withHeader(header.withType(DocumentType.named(text), text));
            case SUBJECT -> document.withHeader(header.withSubject(RichText.plain(text)));
            case ADDRESSEES -> document.withAddressees(addressees(document, steps, text));
            case BODY -> paragraph(document, place, old -> reworded(old, text));
            case APPENDIX -> appendix(document, place, text);
            case RECIPIENTS -> document.withClosing(recipients(document.closing(), steps, text));
            case SIGNATURE ->
                    document.withClosing(SignatureEdit.at(document.closing(), steps, text));
            case MOTTO, NONE -> document;
        };
    }

    private static OfficialDocument appendix(OfficialDocument document, Place place, String text) {
        List<Integer> steps = place.steps();
        if (steps.size() != 2 || steps.get(1) >= 0) {
            return paragraph(document, place, old -> reworded(old, text));
        }
        int at = steps.getFirst();
        if (at >= document.appendices().size()) {
            return document;
        }
        Appendix old = document.appendices().get(at);
        Appendix changed =
                switch (steps.get(1)) {
                    case PlaceText.APPENDIX_LABEL -> old.withLabel(text);
                    case PlaceText.APPENDIX_TITLE -> old.withTitle(RichText.plain(text));
                    case PlaceText.APPENDIX_REFERENCE -> old.withReference(RichText.plain(text));
                    default -> old;
                };
        return document.withAppendices(put(document.appendices(), at, changed));
    }

    /** The document with {@code label} before the paragraph at {@code place}. */
    public static OfficialDocument labelled(OfficialDocument document, Place place, String label) {
        return paragraph(document, place, old -> old.withLabel(label));
    }

    private static OfficialDocument paragraph(
            OfficialDocument document, Place place, UnaryOperator<Paragraph> change) {
        return Passages.at(document, place)
                .map(Passage::paragraph)
                .map(old -> ParagraphEdit.exchange(document, place, old, change.apply(old)))
                .orElse(document);
    }

    /** Only what differs is replaced, so that what else is bold or named stays so. */
    private static Paragraph reworded(Paragraph paragraph, String text) {
        String old = paragraph.text().text();
        int most = Math.min(old.length(), text.length());
        int from = 0;
        while (from < most && old.charAt(from) == text.charAt(from)) {
            from++;
        }
        int kept = 0;
        while (kept < most - from
                && old.charAt(old.length() - 1 - kept) == text.charAt(text.length() - 1 - kept)) {
            kept++;
        }
        return ParagraphEdit.replace(
                paragraph, from, old.length() - kept, text.substring(from, text.length() - kept));
    }

    private static List<String> lines(List<String> old, List<Integer> steps, String text) {
        return steps.isEmpty()
                ? text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()
                : put(old, steps.getFirst(), text);
    }

    private static List<Addressee> addressees(
            OfficialDocument document, List<Integer> steps, String text) {
        List<Addressee> old = document.addressees();
        return steps.isEmpty()
                ? text.lines().map(line -> new Addressee(line.strip(), "")).toList()
                : put(
                        old,
                        steps.getFirst(),
                        new Addressee(text, end(old, steps.getFirst(), Addressee::end)));
    }

    private static Closing recipients(Closing closing, List<Integer> steps, String text) {
        if (steps.size() < 2) {
            var list =
                    new RecipientList(
                            "Nơi nhận:",
                            text.lines().map(line -> new Recipient(line.strip(), ";")).toList());
            return new Closing(List.of(list), closing.signatures());
        }
        List<RecipientList> lists = closing.recipients();
        int at = steps.getFirst();
        if (at >= lists.size()) {
            return closing;
        }
        List<Recipient> old = lists.get(at).recipients();
        int line = steps.get(1);
        RecipientList changed =
                new RecipientList(
                        lists.get(at).heading(),
                        put(old, line, new Recipient(text, end(old, line, Recipient::end))));
        return new Closing(put(lists, at, changed), closing.signatures());
    }

    private static <T> String end(List<T> lines, int at, Function<T, String> of) {
        return Optional.of(at)
                .filter(index -> index >= 0 && index < lines.size())
                .map(index -> of.apply(lines.get(index)))
                .orElse("");
    }

    private static <T> List<T> put(List<T> old, int at, T value) {
        if (at < 0 || at >= old.size()) {
            return old;
        }
        var changed = new ArrayList<>(old);
        changed.set(at, value);
        return changed;
    }
}
