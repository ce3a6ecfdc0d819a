package vn.kehoach.edit;

import vn.kehoach.document.Addressee;
import vn.kehoach.document.Closing;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Place;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;
import vn.kehoach.document.Spot;
import vn.kehoach.text.Blanks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parts, joins and takes in lines of agencies' names, of Kính gửi and Nơi nhận. */
final class TypedLines {
    /** How all but the last line of a list end (NĐ 30/2020, Phụ lục I, II.9). */
    private static final String BETWEEN = ";";

    /** What a copied line of such a list has besides its words. */
    private static final Pattern MARKS = Pattern.compile("^[-–+•] ?|[;,.]$");

    /** A line and its printed end mark. */
    private record Line(String text, String end) {}

    private TypedLines() {}

    /** The draft with the line at the caret parted there; empty where there are no lines. */
    static Optional<Draft> parted(Draft draft) {
        Spot caret = draft.caret();
        List<Line> lines = new ArrayList<>(lines(draft.document(), caret.place()));
        if (lines.isEmpty() || draft.text(caret).isEmpty()) {
            return Optional.empty();
        }
        int at = caret.place().index();
        Line old = lines.get(at);
        int offset = Math.min(caret.offset(), old.text().length());
        String end = old.end().isEmpty() ? "" : BETWEEN;
        lines.set(at, new Line(old.text().substring(0, offset), end));
        lines.add(at + 1, new Line(old.text().substring(offset), old.end()));
        Place next = caret.place().above().then(at + 1);
        return Optional.of(
                new Draft(with(draft.document(), caret.place(), lines), TextSelection.at(next, 0)));
    }

    /** The draft with the line at the caret joined to the one above it, or the one behind to it. */
    static Optional<Draft> joined(Draft draft, int behind) {
        Place place = draft.caret().place();
        List<Line> lines = new ArrayList<>(lines(draft.document(), place));
        if (lines.isEmpty() || draft.text(draft.caret()).isEmpty()) {
            return Optional.empty();
        }
        int second = place.index() + behind;
        if (second < 1 || second >= lines.size()) {
            return Optional.empty();
        }
        Line first = lines.get(second - 1);
        Line gone = lines.remove(second);
        lines.set(second - 1, new Line(first.text() + gone.text(), gone.end()));
        return Optional.of(
                new Draft(
                        with(draft.document(), place, lines),
                        TextSelection.at(place.above().then(second - 1), first.text().length())));
    }

    /**
     * The draft with {@code text} at the caret, a line for each of its lines, without the dashes
     * and end marks that the paper prints itself; empty where there are no lines.
     */
    static Optional<Draft> pasted(Draft draft, String text) {
        if (lines(draft.document(), draft.caret().place()).isEmpty()
                || draft.text(draft.caret()).isEmpty()) {
            return Optional.empty();
        }
        List<String> words =
                text.lines()
                        .map(line -> MARKS.matcher(Blanks.collapse(line)).replaceAll(""))
                        .filter(line -> !line.isEmpty())
                        .toList();
        Draft now = draft;
        for (int i = 0; i < words.size(); i++) {
            Draft room = i == 0 ? now : parted(now).orElse(now);
            now = new Type(words.get(i)).apply(room);
        }
        return Optional.of(now);
    }

    private static List<Line> lines(OfficialDocument document, Place place) {
        return switch (place.part()) {
            case PARENT_AGENCY -> plain(document.header().parentAgency());
            case ISSUER -> plain(document.header().issuer());
            case ADDRESSEES ->
                    document.addressees().stream()
                            .map(one -> new Line(one.text(), one.end()))
                            .toList();
            case RECIPIENTS ->
                    document.closing().recipients().stream()
                            .skip(place.steps().isEmpty() ? 0 : place.steps().getFirst())
                            .limit(1)
                            .flatMap(list -> list.recipients().stream())
                            .map(one -> new Line(one.text(), one.end()))
                            .toList();
            default -> List.of();
        };
    }

    private static List<Line> plain(List<String> texts) {
        return texts.stream().map(text -> new Line(text, "")).toList();
    }

    private static OfficialDocument with(OfficialDocument document, Place place, List<Line> lines) {
        List<String> texts = lines.stream().map(Line::text).toList();
        return switch (place.part()) {
            case PARENT_AGENCY -> document.withHeader(document.header().withParentAgency(texts));
            case ISSUER -> document.withHeader(document.header().withIssuer(texts));
            case ADDRESSEES ->
                    document.withAddressees(
                            lines.stream()
                                    .map(line -> new Addressee(line.text(), line.end()))
                                    .toList());
            case RECIPIENTS -> document.withClosing(recipients(document.closing(), place, lines));
            default -> document;
        };
    }

    private static Closing recipients(Closing closing, Place place, List<Line> lines) {
        var lists = new ArrayList<>(closing.recipients());
        int at = place.steps().getFirst();
        lists.set(
                at,
                new RecipientList(
                        lists.get(at).heading(),
                        lines.stream()
                                .map(line -> new Recipient(line.text(), line.end()))
                                .toList()));
        return new Closing(lists, closing.signatures());
    }
}
