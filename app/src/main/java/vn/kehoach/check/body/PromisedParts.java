package vn.kehoach.check.body;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.check.rule.Rule;
import vn.kehoach.check.rule.Spot;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Role;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** S04: a section "Mục đích, yêu cầu" tells both: its parts "Mục đích" and "Yêu cầu" are there. */
final class PromisedParts implements Rule {
    private static final Pattern PROMISE =
            Pattern.compile("mục (đích|tiêu)\\s*(,|-|–|và|;)\\s*yêu cầu[.:]?");

    @Override
    public String code() {
        return "S04";
    }

    @Override
    public String article() {
        return ANNEX_1 + "II.6d";
    }

    @Override
    public Stream<Finding> check(Draft draft) {
        List<Spot> body = draft.body();
        return IntStream.range(0, body.size())
                .filter(i -> promises(body.get(i).paragraph()))
                .filter(i -> !kept(body.subList(i + 1, body.size()), body.get(i).paragraph()))
                .mapToObj(
                        i ->
                                finding(
                                        body.get(i),
                                        Severity.WARNING,
                                        "Mục nêu cả mục đích và yêu cầu nhưng nội dung không tách"
                                                + " thành hai phần."));
    }

    private static boolean promises(Paragraph paragraph) {
        return paragraph.role() == Role.HEADING
                && PROMISE.matcher(lower(paragraph.text().text())).matches();
    }

    private static boolean kept(List<Spot> after, Paragraph heading) {
        List<String> inside =
                after.stream()
                        .map(Spot::paragraph)
                        .takeWhile(paragraph -> !closes(paragraph, heading))
                        .map(paragraph -> lower(paragraph.text().text()))
                        .toList();
        return inside.stream().anyMatch(text -> text.matches("(về )?mục (đích|tiêu).*"))
                && inside.stream().anyMatch(text -> text.matches("(về )?(các )?yêu cầu.*"));
    }

    private static boolean closes(Paragraph paragraph, Paragraph heading) {
        return paragraph.role() == Role.HEADING
                && !paragraph.label().isEmpty()
                && paragraph.level() <= heading.level();
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
