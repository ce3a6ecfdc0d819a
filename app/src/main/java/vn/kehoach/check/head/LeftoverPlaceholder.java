package vn.kehoach.check.head;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.check.rule.RecipientLine;
import vn.kehoach.check.rule.Rule;
import vn.kehoach.document.Appendix;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.Signature;
import vn.kehoach.text.LetterCase;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** H02: a placeholder such as "[TÊN CƠ QUAN]" is still in the text. */
final class LeftoverPlaceholder implements Rule {
    /** Words in brackets; "[1]" calls a note, "[words](address)" is a link of a text file. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\[\\p{L}[^\\[\\]]+\\](?!\\()");

    /** Steps from an appendix to its label and its title, see {@link Part#APPENDIX}. */
    private static final int LABEL = -1;

    private static final int TITLE = -2;

    private record Line(Place place, String text) {}

    @Override
    public String code() {
        return "H02";
    }

    @Override
    public String article() {
        return CARE;
    }

    @Override
    public Stream<Finding> check(Draft draft) {
        Stream<Line> written =
                draft.everywhere().stream().map(spot -> new Line(spot.place(), spot.text()));
        return Stream.of(
                        Stream.concat(around(draft.document()), written).flatMap(this::find),
                        emptyNotes(draft),
                        emptyRecipients(draft))
                .flatMap(found -> found);
    }

    /** A line of Nơi nhận that was begun; its dash is printed all the same. */
    private Stream<Finding> emptyRecipients(Draft draft) {
        return RecipientLine.of(draft.document()).stream()
                .filter(line -> line.recipient().text().isBlank())
                .map(
                        line ->
                                finding(
                                        Severity.WARNING,
                                        line.place(),
                                        "",
                                        "Nơi nhận có dòng còn trống: hãy điền, hoặc bỏ dòng"
                                                + " này."));
    }

    /** A note that was begun; its number is printed all the same. */
    private Stream<Finding> emptyNotes(Draft draft) {
        return draft.everywhere().stream()
                .filter(spot -> spot.place().inNote() && spot.text().isBlank())
                .map(
                        spot ->
                                finding(
                                        Severity.WARNING,
                                        spot.place(),
                                        "",
                                        "Chú thích chưa có nội dung: hãy gõ thêm, hoặc xóa số chú"
                                                + " thích trong bài."));
    }

    private static Stream<Line> around(OfficialDocument document) {
        Header header = document.header();
        Stream<Line> head =
                Stream.of(
                        new Line(
                                Place.of(Part.PARENT_AGENCY),
                                String.join(" ", header.parentAgency())),
                        new Line(Place.of(Part.ISSUER), String.join(" ", header.issuer())),
                        new Line(Place.of(Part.NUMBER), header.number().symbol()),
                        new Line(Place.of(Part.DATE_LINE), header.dateLine().place()),
                        new Line(Place.of(Part.SUBJECT), header.subject().text()));
        Stream<Line> recipients =
                RecipientLine.of(document).stream()
                        .map(line -> new Line(line.place(), line.printed()));
        Stream<Line> signatures =
                document.closing().signatures().stream()
                        .map(LeftoverPlaceholder::printed)
                        .map(text -> new Line(Place.of(Part.SIGNATURE), text));
        return Stream.of(head, recipients, signatures, appendices(document))
                .flatMap(lines -> lines);
    }

    private static Stream<Line> appendices(OfficialDocument document) {
        List<Appendix> appendices = document.appendices();
        return IntStream.range(0, appendices.size())
                .boxed()
                .flatMap(
                        i ->
                                Stream.of(
                                        new Line(
                                                Place.of(Part.APPENDIX, i, LABEL),
                                                appendices.get(i).label()),
                                        new Line(
                                                Place.of(Part.APPENDIX, i, TITLE),
                                                appendices.get(i).title().text())));
    }

    private static String printed(Signature signature) {
        return String.join(
                " ",
                String.join(" ", signature.authority()),
                String.join(" ", signature.title()),
                signature.name());
    }

    private Stream<Finding> find(Line line) {
        Matcher matcher = PLACEHOLDER.matcher(line.text);
        return matcher.results()
                .map(
                        found ->
                                finding(
                                        severity(found.group()),
                                        line.place,
                                        found.group(),
                                        "Còn chỗ chưa điền: “%s”.".formatted(found.group())));
    }

    /** Small letters in brackets may be meant so; where they stay they are seldom meant. */
    private static Severity severity(String placeholder) {
        return LetterCase.isCapitals(placeholder) ? Severity.ERROR : Severity.WARNING;
    }
}
