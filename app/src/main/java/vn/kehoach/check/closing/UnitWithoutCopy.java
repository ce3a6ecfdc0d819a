package vn.kehoach.check.closing;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.check.rule.RecipientLine;
import vn.kehoach.check.rule.Rule;
import vn.kehoach.check.rule.Spot;
import vn.kehoach.document.Header;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Place;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.Task;
import vn.kehoach.document.TaskField;
import vn.kehoach.document.Tasks;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * R04: a department with a task is among those that receive the paper, and one that receives it to
 * do something is named in it. Units inside the issuing agency are mostly addressed together and
 * not judged.
 */
final class UnitWithoutCopy implements Rule {
    /** A heading that gives its section to a unit. */
    private static final Pattern GIVEN = Pattern.compile("(?:Đề nghị |Giao )?(?:Sở|Bộ) .*");

    /** What a recipient is to do with the paper. */
    private static final Pattern TO_DO =
            Pattern.compile("\\((?:để )?(?:phối hợp|thực hiện|p/h|ph/h|t/h|th/h)[^)]*\\)");

    private static final Pattern EVERYBODY =
            Pattern.compile("(?i:các) [^.;]{0,40}?(?:sở|bộ|ngành|cơ quan|đơn vị)(?! thuộc)");

    private static final String ABSENT =
            "“%s” có nhiệm vụ trong văn bản nhưng không có trong Nơi nhận.";

    private static final String IDLE =
            "“%s” nhận văn bản để thực hiện nhưng nội dung không giao việc.";

    /** Words that give a unit something to do. */
    private record Words(Place place, String text) {}

    @Override
    public String code() {
        return "R04";
    }

    @Override
    public String article() {
        return ANNEX_1 + "II.9b";
    }

    @Override
    public Stream<Finding> check(Draft draft) {
        List<RecipientLine> lines = RecipientLine.of(draft.document());
        return lines.isEmpty()
                ? Stream.empty()
                : Stream.concat(absent(draft, lines), idle(draft, lines));
    }

    private Stream<Finding> absent(Draft draft, List<RecipientLine> lines) {
        var told = new HashSet<NamedUnit>();
        List<Recipient> recipients = lines.stream().map(RecipientLine::recipient).toList();
        Stream<Words> words = Stream.concat(inParagraphs(draft), inTables(draft));
        return words.flatMap(
                given ->
                        NamedUnit.in(given.text)
                                .filter(unit -> !issues(draft.document().header(), unit))
                                .filter(unit -> recipients.stream().noneMatch(unit::reachedBy))
                                .filter(told::add)
                                .map(unit -> finding(given.place, unit.name(), ABSENT)));
    }

    private static Stream<Words> inParagraphs(Draft draft) {
        return draft.everywhere().stream()
                .flatMap(
                        spot ->
                                Stream.concat(stated(spot), titles(spot))
                                        .map(text -> new Words(spot.place(), text)));
    }

    private static Stream<String> stated(Spot spot) {
        return spot.paragraph().fields().stream()
                .filter(span -> span.field() == TaskField.LEAD || span.field() == TaskField.SUPPORT)
                .map(span -> spot.text().substring(span.from(), span.to()));
    }

    private static Stream<String> titles(Spot spot) {
        Paragraph paragraph = spot.paragraph();
        boolean given = !paragraph.label().isEmpty() && GIVEN.matcher(paragraph.title()).matches();
        return given ? Stream.of(paragraph.title()) : Stream.empty();
    }

    private static Stream<Words> inTables(Draft draft) {
        return Tasks.of(draft.document()).stream()
                .filter(UnitWithoutCopy::ofRow)
                .map(task -> new Words(task.place(), task.lead() + "; " + task.support()));
    }

    private static boolean ofRow(Task task) {
        return task.place().steps().size() > 1;
    }

    private static boolean issues(Header header, NamedUnit unit) {
        return unit.namedIn(String.join(" ", header.issuer()))
                || unit.namedIn(String.join(" ", header.parentAgency()));
    }

    private Stream<Finding> idle(Draft draft, List<RecipientLine> lines) {
        List<String> texts = draft.everywhere().stream().map(Spot::text).toList();
        if (texts.stream().anyMatch(text -> EVERYBODY.matcher(text).find())) {
            return Stream.empty();
        }
        return lines.stream()
                .filter(line -> TO_DO.matcher(line.recipient().text()).find())
                .flatMap(
                        line ->
                                NamedUnit.in(line.recipient().text())
                                        .filter(unit -> texts.stream().noneMatch(unit::namedIn))
                                        .map(unit -> finding(line.place(), unit.name(), IDLE)));
    }

    private Finding finding(Place place, String unit, String message) {
        return finding(Severity.WARNING, place, unit, message.formatted(unit));
    }
}
