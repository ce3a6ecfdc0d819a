package vn.kehoach.check.body;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.check.rule.Rule;
import vn.kehoach.check.rule.Spot;
import vn.kehoach.document.Role;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * S06: among tasks that all name the same facts ("Nội dung:", "Đơn vị chủ trì:"), one leaves a fact
 * out or names it otherwise.
 */
final class TaskLabels implements Rule {
    private static final Pattern NAME = Pattern.compile("^(\\p{Lu}[^:.;,()]{2,28}):");

    /** With fewer sisters that do name a fact, leaving it out is no exception. */
    private static final int ENOUGH = 3;

    /** A task's heading and the lines under it that name a fact. */
    private record Task(Spot heading, Map<String, Spot> named) {}

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
        return sections(draft.body()).stream().flatMap(this::exceptions);
    }

    /** Headings of one level in a row, each with what stands under it. */
    private static List<List<Task>> sections(List<Spot> body) {
        var sections = new ArrayList<List<Task>>();
        var section = new ArrayList<Task>();
        for (Spot spot : body) {
            boolean heading = spot.paragraph().role() == Role.HEADING;
            if (heading && !section.isEmpty() && !sisters(section.getLast().heading, spot)) {
                sections.add(List.copyOf(section));
                section.clear();
            }
            if (heading) {
                section.add(new Task(spot, new LinkedHashMap<>()));
            } else if (!section.isEmpty()) {
                Matcher name = NAME.matcher(spot.text());
                if (name.find()) {
                    section.getLast().named.putIfAbsent(name.group(1), spot);
                }
            }
        }
        sections.add(List.copyOf(section));
        return sections;
    }

    private static boolean sisters(Spot one, Spot other) {
        return one.paragraph().level() == other.paragraph().level();
    }

    private Stream<Finding> exceptions(List<Task> tasks) {
        if (tasks.size() <= ENOUGH) {
            return Stream.empty();
        }
        return tasks.stream()
                .flatMap(task -> task.named.keySet().stream())
                .distinct()
                .flatMap(
                        name -> {
                            List<Task> without =
                                    tasks.stream()
                                            .filter(task -> !task.named.containsKey(name))
                                            .toList();
                            return without.size() == 1 && !without.getFirst().named.isEmpty()
                                    ? Stream.of(finding(tasks, without.getFirst(), name))
                                    : Stream.empty();
                        });
    }

    private Finding finding(List<Task> tasks, Task task, String name) {
        List<Map.Entry<String, Spot>> own =
                task.named.entrySet().stream()
                        .filter(entry -> uses(tasks, entry.getKey()) == 1)
                        .toList();
        Spot place = own.size() == 1 ? own.getFirst().getValue() : task.heading;
        String message =
                own.size() == 1
                        ? "Nhiệm vụ này ghi “%s:”, các nhiệm vụ khác ghi “%s:”."
                                .formatted(own.getFirst().getKey(), name)
                        : "Nhiệm vụ này thiếu dòng “%s:”, các nhiệm vụ khác đều có."
                                .formatted(name);
        return finding(place, Severity.WARNING, message);
    }

    private static long uses(List<Task> tasks, String name) {
        return tasks.stream().filter(task -> task.named.containsKey(name)).count();
    }
}
