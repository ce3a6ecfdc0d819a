package vn.kehoach.check;

import vn.kehoach.document.FieldSpan;
import vn.kehoach.document.Role;
import vn.kehoach.document.TaskField;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** S06: among tasks that all state the same facts, one leaves a fact out. */
final class TaskFacts implements Rule {
    private static final Map<TaskField, String> NAMES =
            Map.of(
                    TaskField.CONTENT, "Nội dung",
                    TaskField.TIMING, "Thời gian thực hiện",
                    TaskField.LEAD, "Đơn vị chủ trì",
                    TaskField.SUPPORT, "Đơn vị phối hợp",
                    TaskField.PRODUCT, "Sản phẩm");

    /** With fewer tasks that do state a fact, leaving it out is no exception. */
    private static final int ENOUGH = 3;

    private record Facts(Spot heading, Set<TaskField> stated) {}

    @Override
    public String code() {
        return "S06";
    }

    @Override
    public String article() {
        return CARE;
    }

    @Override
    public Stream<Finding> check(Draft draft) {
        return groups(draft.body()).stream().flatMap(this::exceptions);
    }

    /** Tasks of one section each: numbered headings of one level with the facts under them. */
    private static List<List<Facts>> groups(List<Spot> body) {
        var groups = new ArrayList<List<Facts>>();
        var group = new ArrayList<Facts>();
        for (Spot spot : body) {
            boolean heading = spot.paragraph().role() == Role.HEADING;
            boolean sister =
                    !group.isEmpty()
                            && group.getLast().heading.paragraph().level()
                                    == spot.paragraph().level();
            if (heading && !sister) {
                groups.add(List.copyOf(group));
                group.clear();
            }
            if (heading) {
                group.add(new Facts(spot, EnumSet.noneOf(TaskField.class)));
            } else if (!group.isEmpty()) {
                spot.paragraph().fields().stream()
                        .map(FieldSpan::field)
                        .forEach(group.getLast().stated::add);
            }
        }
        groups.add(List.copyOf(group));
        return groups;
    }

    private Stream<Finding> exceptions(List<Facts> tasks) {
        return NAMES.keySet().stream()
                .sorted()
                .flatMap(
                        fact -> {
                            List<Facts> without =
                                    tasks.stream()
                                            .filter(task -> !task.stated.contains(fact))
                                            .toList();
                            boolean exception =
                                    without.size() == 1
                                            && !without.getFirst().stated.isEmpty()
                                            && tasks.size() > ENOUGH;
                            return exception
                                    ? Stream.of(finding(without.getFirst(), fact))
                                    : Stream.empty();
                        });
    }

    private Finding finding(Facts task, TaskField fact) {
        return Finding.of(
                this,
                Severity.WARNING,
                task.heading.place(),
                task.heading.excerpt(),
                "Nhiệm vụ này thiếu dòng “%s:”, các nhiệm vụ khác đều có."
                        .formatted(NAMES.get(fact)));
    }
}
