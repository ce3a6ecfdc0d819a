package vn.kehoach.edit;

import vn.kehoach.document.Addressee;
import vn.kehoach.document.Appendix;
import vn.kehoach.document.Block;
import vn.kehoach.document.Closing;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.PageBreak;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Passage;
import vn.kehoach.document.Passages;
import vn.kehoach.document.Place;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Signature;
import vn.kehoach.document.Table;
import vn.kehoach.standard.DateForm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a document says at a place, in the characters that the place's offsets count. */
public final class PlaceText {
    private static final int HEADING = -1;
    static final int APPENDIX_LABEL = -1;
    static final int APPENDIX_TITLE = -2;
    static final int APPENDIX_REFERENCE = -3;

    private PlaceText() {}

    /** The text at {@code place}; empty where the document says nothing or has no such place. */
    public static String at(OfficialDocument document, Place place) {
        List<Integer> steps = place.steps();
        Header header = document.header();
        return switch (place.part()) {
            case PARENT_AGENCY -> line(header.parentAgency(), steps);
            case ISSUER -> line(header.issuer(), steps);
            case NUMBER -> header.number().printed();
            case DATE_LINE -> DateForm.line(header.dateLine());
            case TYPE -> header.typeName();
            case SUBJECT -> header.subject().text();
            case ADDRESSEES ->
                    line(document.addressees().stream().map(Addressee::text).toList(), steps);
            case BODY -> paragraph(document, place);
            case RECIPIENTS -> recipient(document.closing(), steps);
            case SIGNATURE -> signature(document.closing(), steps);
            case APPENDIX ->
                    place.inNote()
                            ? paragraph(document, place)
                            : appendix(document.appendices(), steps);
            case MOTTO, NONE -> "";
        };
    }

    /**
     * The text that a caret at {@code place} stands in: a paragraph, a line of an agency's name, of
     * Kính gửi, Nơi nhận or a signature, a title. Empty where one cannot type: number, date and
     * type are facts with a form of their own.
     */
    public static Optional<String> typed(OfficialDocument document, Place place) {
        List<Integer> steps = place.steps();
        Header header = document.header();
        boolean there =
                switch (place.part()) {
                    case PARENT_AGENCY -> isIndex(steps, 0, header.parentAgency());
                    case ISSUER -> isIndex(steps, 0, header.issuer());
                    case SUBJECT -> true;
                    case ADDRESSEES -> isIndex(steps, 0, document.addressees());
                    case RECIPIENTS -> isRecipient(document.closing(), steps);
                    case SIGNATURE -> isSignature(document.closing(), steps);
                    case BODY -> Passages.at(document, place).isPresent();
                    case APPENDIX ->
                            isAppendixHead(document, steps)
                                    || Passages.at(document, place).isPresent();
                    case MOTTO, TYPE, NUMBER, DATE_LINE, NONE -> false;
                };
        return there ? Optional.of(at(document, place)) : Optional.empty();
    }

    private static boolean isIndex(List<Integer> steps, int depth, List<?> lines) {
        return steps.size() == depth + 1
                && steps.get(depth) >= 0
                && steps.get(depth) < lines.size();
    }

    private static boolean isRecipient(Closing closing, List<Integer> steps) {
        return steps.size() == 2
                && element(closing.recipients(), steps.getFirst())
                        .filter(list -> isIndex(steps, 1, list.recipients()))
                        .isPresent();
    }

    private static boolean isSignature(Closing closing, List<Integer> steps) {
        return steps.size() == 2
                && element(closing.signatures(), steps.getFirst())
                        .filter(signature -> isIndex(steps, 1, printed(signature)))
                        .isPresent();
    }

    private static boolean isAppendixHead(OfficialDocument document, List<Integer> steps) {
        return steps.size() == 2
                && steps.getFirst() < document.appendices().size()
                && steps.get(1) <= APPENDIX_LABEL
                && steps.get(1) >= APPENDIX_REFERENCE;
    }

    private static String paragraph(OfficialDocument document, Place place) {
        return place.inNote()
                ? Passages.at(document, place).map(Passage::text).orElse("")
                : paragraph(document.body(), place.steps());
    }

    /** The printed number or dash of the paragraph at {@code place}; empty for none. */
    public static String labelAt(OfficialDocument document, Place place) {
        return place.part() == Part.BODY && !place.inNote()
                ? found(document.body(), place.steps()).map(Paragraph::label).orElse("")
                : "";
    }

    private static String line(List<String> lines, List<Integer> steps) {
        return steps.isEmpty()
                ? String.join(" ", lines)
                : element(lines, steps.getFirst()).orElse("");
    }

    private static String recipient(Closing closing, List<Integer> steps) {
        if (steps.isEmpty()) {
            return "";
        }
        Optional<RecipientList> list = element(closing.recipients(), steps.getFirst());
        return steps.size() < 2 || steps.get(1) == HEADING
                ? list.map(RecipientList::heading).orElse("")
                : list.flatMap(found -> element(found.recipients(), steps.get(1)))
                        .map(Recipient::text)
                        .orElse("");
    }

    private static String signature(Closing closing, List<Integer> steps) {
        return steps.size() < 2
                ? ""
                : element(closing.signatures(), steps.getFirst())
                        .flatMap(found -> element(printed(found), steps.get(1)))
                        .orElse("");
    }

    /** A signature's lines in the order of the paper. */
    public static List<String> printed(Signature signature) {
        var lines = new ArrayList<>(signature.authority());
        lines.addAll(signature.title());
        lines.add(signature.name());
        lines.addAll(signature.below());
        return List.copyOf(lines);
    }

    private static String appendix(List<Appendix> appendices, List<Integer> steps) {
        if (steps.isEmpty()) {
            return "";
        }
        List<Integer> inside = steps.subList(1, steps.size());
        return element(appendices, steps.getFirst())
                .map(found -> inside.isEmpty() ? found.label() : appendix(found, inside))
                .orElse("");
    }

    private static String appendix(Appendix appendix, List<Integer> steps) {
        return switch (steps.getFirst()) {
            case APPENDIX_LABEL -> appendix.label();
            case APPENDIX_TITLE -> appendix.title().text();
            case APPENDIX_REFERENCE -> appendix.reference().text();
            default -> paragraph(appendix.body(), steps);
        };
    }

    private static String paragraph(List<Block> blocks, List<Integer> steps) {
        return found(blocks, steps).map(Paragraph::text).map(RichText::text).orElse("");
    }

    private static Optional<Paragraph> found(List<Block> blocks, List<Integer> steps) {
        return steps.isEmpty()
                ? Optional.empty()
                : element(blocks, steps.getFirst())
                        .flatMap(block -> paragraph(block, steps.subList(1, steps.size())));
    }

    private static Optional<Paragraph> paragraph(Block block, List<Integer> steps) {
        return switch (block) {
            case Paragraph paragraph -> Optional.of(paragraph);
            case Table table when steps.size() == 3 ->
                    element(table.rows(), steps.get(0))
                            .flatMap(row -> element(row.cells(), steps.get(1)))
                            .flatMap(cell -> element(cell.content(), steps.get(2)));
            case Table _, PageBreak _ -> Optional.empty();
        };
    }

    private static <T> Optional<T> element(List<T> list, int index) {
        return index >= 0 && index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }
}
