package vn.kehoach.check.body;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.check.rule.Rule;
import vn.kehoach.check.rule.Spot;
import vn.kehoach.document.Role;
import vn.kehoach.standard.Label;
import vn.kehoach.standard.LabelStyle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * S05: headings of one kind of which some end with a colon and some do not; where a whole kind has
 * it and another has not, only its first is told.
 */
final class HeadingColon implements Rule {
    @Override
    public String code() {
        return "S05";
    }

    @Override
    public String article() {
        return CARE;
    }

    @Override
    public Stream<Finding> check(Draft draft) {
        Map<LabelStyle, List<Spot>> kinds = kinds(draft.body());
        boolean someWithout =
                kinds.values().stream().flatMap(List::stream).anyMatch(spot -> !colon(spot));
        return kinds.values().stream().flatMap(kind -> odd(kind, someWithout)).map(this::finding);
    }

    private static Map<LabelStyle, List<Spot>> kinds(List<Spot> body) {
        var kinds = new EnumMap<LabelStyle, List<Spot>>(LabelStyle.class);
        for (Spot spot : body) {
            Optional<Label> label = Label.read(spot.paragraph().label().strip());
            if (spot.paragraph().role() == Role.HEADING && label.isPresent()) {
                kinds.computeIfAbsent(label.get().style(), _ -> new ArrayList<>()).add(spot);
            }
        }
        return kinds;
    }

    private static Stream<Spot> odd(List<Spot> kind, boolean someWithout) {
        List<Spot> with = kind.stream().filter(HeadingColon::colon).toList();
        List<Spot> without = kind.stream().filter(spot -> !colon(spot)).toList();
        if (without.isEmpty()) {
            return someWithout ? with.stream().limit(1) : Stream.empty();
        }
        return (with.size() <= without.size() ? with : without).stream();
    }

    private static boolean colon(Spot spot) {
        return spot.text().endsWith(":");
    }

    private Finding finding(Spot spot) {
        int end = spot.text().length();
        boolean colon = colon(spot);
        String message =
                colon
                        ? "Đề mục này có dấu “:” ở cuối, các đề mục khác không có."
                        : "Đề mục này không có dấu “:” ở cuối, các đề mục cùng cấp khác đều có.";
        Finding finding = finding(spot, Severity.WARNING, message);
        return colon ? finding.with(spot.replaced(end - 1, end, "")) : finding;
    }
}
