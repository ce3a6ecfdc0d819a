package vn.kehoach.reporting;

import vn.kehoach.document.Addressee;
import vn.kehoach.document.Appendix;
import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Passage;
import vn.kehoach.document.Passages;
import vn.kehoach.document.Role;
import vn.kehoach.document.Task;
import vn.kehoach.document.Tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The report duties that a document states: in its sentences, in lists under "báo cáo … như sau:",
 * and as tasks. Derived from the text each time, as the text is the truth.
 */
public final class Duties {
    private static final Pattern REPORT_TASK =
            Pattern.compile(
                    "(?iu)(?:[^.;]{0,80}?(?:tổng hợp|xây dựng|gửi|nộp|hoàn thiện|lập|trình|thực"
                            + " hiện|đánh giá|sơ kết|tổng kết)[^.;]{0,60}?)?(?<!\\p{L})báo cáo(?!"
                            + " viên|\\p{L}).*");

    private static final Pattern SPAN =
            Pattern.compile("(?iu)^(?:từ )?.*?\\d ?(?:[-–]|đến(?: hết)?) (?=ngày|tháng|\\d)");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

    private final OptionalInt year;
    private final String addressed;
    private final List<ReportDuty> duties = new ArrayList<>();

    private Duties(OfficialDocument document) {
        this.year = year(document);
        this.addressed =
                document.header().type() == DocumentType.CONG_VAN
                        ? document.addressees().stream()
                                .map(Addressee::text)
                                .collect(Collectors.joining("; "))
                        : "";
    }

    /** The duties in the order of the paper, those stated as tasks behind the others. */
    public static List<ReportDuty> of(OfficialDocument document) {
        var duties = new Duties(document);
        var context = new DutyContext();
        for (Passage passage : Passages.of(document)) {
            if (isRead(document, passage)) {
                duties.read(passage, context);
            }
        }
        Tasks.of(document).forEach(duties::read);
        return duties.duties.stream().distinct().toList();
    }

    /** Tables state tasks; a blank form's text is its filler's. */
    private static boolean isRead(OfficialDocument document, Passage passage) {
        List<Integer> steps = passage.place().steps();
        return passage.paragraph().role() != Role.BASIS
                && (passage.place().part() == Part.BODY
                        ? steps.size() == 1
                        : steps.size() == 2
                                && document.appendices().get(steps.getFirst()).kind()
                                        == Appendix.Kind.APPENDIX);
    }

    /** The year a document is about: of its date, else the first its subject names. */
    public static OptionalInt year(OfficialDocument document) {
        DateLine line = document.header().dateLine();
        if (line.year().matches("\\d{4}")) {
            return OptionalInt.of(Integer.parseInt(line.year()));
        }
        Matcher named = YEAR.matcher(document.header().subjectLine());
        return named.find() ? OptionalInt.of(Integer.parseInt(named.group())) : OptionalInt.empty();
    }

    private void read(Passage passage, DutyContext context) {
        Paragraph paragraph = passage.paragraph();
        DutyWords above = context.enter(paragraph);
        boolean silent = !context.listsReports() && !DutyWords.mayBeIn(passage.text());
        if (silent || !paragraph.fields().isEmpty() || paragraph.role() == Role.HEADING) {
            return;
        }
        for (String sentence : parts(passage.text())) {
            DutyWords words = DutyWords.of(sentence).orElse(DutyWords.none());
            boolean stated = !words.what().isEmpty();
            if (stated || context.listsReports()) {
                List<Timing> timings = Timings.of(sentence, year);
                DutyWords whole =
                        (stated ? words : DutyWords.around(sentence))
                                .completedBy(above)
                                .completedBy(new DutyWords(addressed, "", "", ""));
                boolean asks = stated && !sentence.matches(".*(:|;.+)");
                timings.stream()
                        .filter(timing -> isDuty(timing, whole, asks))
                        .forEach(timing -> add(passage, sentence, whole, timing));
            }
        }
    }

    /** Clauses apart where each report has its own time; else the sentence says it of all. */
    private List<String> parts(String text) {
        var parts = new ArrayList<String>();
        for (String sentence : Sentences.of(text)) {
            List<String> clauses = Sentences.clauses(sentence);
            boolean timed =
                    clauses.stream()
                            .filter(clause -> DutyWords.of(clause).isPresent())
                            .noneMatch(clause -> Timings.of(clause, year).isEmpty());
            parts.addAll(timed ? clauses : List.of(sentence));
        }
        return parts;
    }

    /** A vague time makes a duty only where it is said to whom. */
    private static boolean isDuty(Timing timing, DutyWords words, boolean asks) {
        return !(timing.schedule() instanceof Schedule.Unstated) || (asks && !words.to().isEmpty());
    }

    private void add(Passage passage, String sentence, DutyWords words, Timing timing) {
        duties.add(
                new ReportDuty(
                        passage.place(),
                        words.who(),
                        words.to(),
                        words.what(),
                        words.form(),
                        sentence.substring(timing.from(), timing.to()).strip(),
                        timing.schedule()));
    }

    private void read(Task task) {
        if (!REPORT_TASK.matcher(task.title()).matches()) {
            return;
        }
        DutyWords words =
                DutyWords.of(task.title())
                        .orElse(DutyWords.none())
                        .completedBy(DutyWords.around(task.content()));
        for (Timing timing : Timings.of(term(task.timing()), year)) {
            duties.add(
                    new ReportDuty(
                            task.place(),
                            task.lead().isEmpty() ? words.who() : task.lead(),
                            words.to(),
                            task.title(),
                            words.form(),
                            task.timing(),
                            timing.schedule()));
        }
    }

    /** In a column of terms a bare day is one, and of a span its end. */
    private static String term(String timing) {
        String end = SPAN.matcher(timing).replaceFirst("");
        return end.matches("(?iu)(?:ngày )?\\d{1,2}[/.-]\\d{1,2}.*|(?:tháng|quý) .*")
                ? "trước " + end
                : end;
    }
}
