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
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * S07: a dash item without end mark among items that have one. A list in which most have none
 * (slogans, names) is left alone.
 */
final class ItemEnd implements Rule {
    /** A whole sentence in brackets has its stop inside them, an ellipsis there is none. */
    private static final Pattern MARKED =
            Pattern.compile("[.;:,!?…/]\\s*[”\"’]?\\s*$|(?<![.…])[.;!?]\\)\\s*$");

    private static final Pattern GOES_ON = Pattern.compile("^\\p{Ll}");

    @Override
    public String code() {
        return "S07";
    }

    @Override
    public String article() {
        return CARE;
    }

    @Override
    public Stream<Finding> check(Draft draft) {
        return lists(draft.body()).stream().flatMap(this::unmarked);
    }

    /** Unbroken runs of dash items; a run whose last item is torn off from its end lacks it. */
    private static List<List<Spot>> lists(List<Spot> body) {
        var lists = new ArrayList<List<Spot>>();
        var current = new ArrayList<Spot>();
        for (Spot spot : body) {
            if (spot.paragraph().role() == Role.BULLET) {
                current.add(spot);
                continue;
            }
            if (!current.isEmpty() && GOES_ON.matcher(spot.text()).find()) {
                current.removeLast();
            }
            lists.add(List.copyOf(current));
            current.clear();
        }
        lists.add(List.copyOf(current));
        return lists;
    }

    private Stream<Finding> unmarked(List<Spot> list) {
        List<Spot> without = list.stream().filter(spot -> !marked(spot)).toList();
        boolean rare = without.size() * 4 <= list.size();
        return rare ? without.stream().map(spot -> finding(list, spot)) : Stream.empty();
    }

    private static boolean marked(Spot spot) {
        return spot.text().isBlank() || MARKED.matcher(spot.text()).find();
    }

    private Finding finding(List<Spot> list, Spot spot) {
        Finding finding =
                finding(
                        Severity.WARNING,
                        spot.place(),
                        Excerpt.end(spot.text()),
                        "Ý này thiếu dấu ở cuối, các ý cùng danh sách đều có.");
        return sharedMark(list)
                .map(mark -> finding.with(spot.replaced(end(spot), end(spot), mark)))
                .orElse(finding);
    }

    /** The mark that all marked items of the list end with, if it is one. */
    private static Optional<String> sharedMark(List<Spot> list) {
        List<String> marks =
                list.stream()
                        .map(Spot::text)
                        .filter(text -> MARKED.matcher(text).find())
                        .map(text -> text.substring(text.length() - 1))
                        .distinct()
                        .toList();
        return marks.size() == 1 && marks.getFirst().matches("[.;]")
                ? Optional.of(marks.getFirst())
                : Optional.empty();
    }

    private static int end(Spot spot) {
        return IntStream.iterate(spot.text().length(), i -> i - 1)
                .filter(i -> i == 0 || !Character.isWhitespace(spot.text().charAt(i - 1)))
                .findFirst()
                .orElse(0);
    }
}
