package vn.kehoach.check.body;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.check.rule.Excerpt;
import vn.kehoach.check.rule.Rule;
import vn.kehoach.check.rule.Spot;
import vn.kehoach.document.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** B01: each căn cứ ends with ";", the last with ".". */
final class BasisEnd implements Rule {
    /** What a basis may end with when the sentence that opens the body follows in it. */
    private static final Pattern OPENING = Pattern.compile("(:|…|\\.\\.\\.|/\\.)\\s*$");

    /** A line torn from its paragraph, as in files with a line break at each line's end. */
    private static final Pattern TORN = Pattern.compile("^.{0,100}[^\\s.,;:]$");

    private static final Pattern MARK = Pattern.compile("\\s*[.,;]*\\s*$");

    @Override
    public String code() {
        return "B01";
    }

    @Override
    public String article() {
        return ANNEX_1 + "II.6a";
    }

    @Override
    public Stream<Finding> check(Draft draft) {
        List<Spot> bases = bases(draft);
        boolean sentenceGoesOn = !bases.isEmpty() && OPENING.matcher(bases.getLast().text()).find();
        int listed = sentenceGoesOn ? bases.size() - 1 : bases.size();
        return IntStream.range(0, listed)
                .filter(i -> !sentenceGoesOn || i < listed - 1)
                .mapToObj(i -> finding(bases.get(i), i == bases.size() - 1))
                .flatMap(finding -> finding);
    }

    /** The first unbroken run of bases. */
    private static List<Spot> bases(Draft draft) {
        var bases = new ArrayList<Spot>();
        for (Spot spot : draft.body()) {
            if (spot.paragraph().role() == Role.BASIS) {
                bases.add(spot);
            } else if (!bases.isEmpty()) {
                break;
            }
        }
        return bases;
    }

    private Stream<Finding> finding(Spot basis, boolean last) {
        String text = basis.text();
        String mark = last ? "." : ";";
        var matcher = MARK.matcher(text);
        int from = matcher.find() ? matcher.start() : text.length();
        if (text.substring(from).equals(mark) || (last && TORN.matcher(text).find())) {
            return Stream.empty();
        }
        String message =
                last
                        ? "Căn cứ cuối cùng kết thúc bằng dấu chấm “.”."
                        : "Mỗi căn cứ kết thúc bằng dấu chấm phẩy “;” (trừ căn cứ cuối cùng).";
        return Stream.of(
                finding(Severity.ERROR, basis.place(), Excerpt.end(text), message)
                        .with(basis.replaced(from, text.length(), mark)));
    }
}
