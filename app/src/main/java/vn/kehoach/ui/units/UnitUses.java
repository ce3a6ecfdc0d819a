package vn.kehoach.ui.units;

import vn.kehoach.directory.Directory;
import vn.kehoach.directory.Unit;
import vn.kehoach.directory.UnitGroup;
import vn.kehoach.store.DocumentId;
import vn.kehoach.store.FollowedTask;
import vn.kehoach.store.Following;
import vn.kehoach.store.TaskRow;
import vn.kehoach.store.follow.FollowQuery;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/**
 * What names units.
 *
 * @param tasks of documents that they lead or support
 * @param documents whose tasks these are
 * @param distributions documents that were handed out to them
 * @param children their sub-units
 * @param former units they took over from
 */
record UnitUses(
        int tasks,
        int documents,
        int distributions,
        List<String> groups,
        List<String> children,
        List<String> former) {
    UnitUses {
        groups = List.copyOf(groups);
        children = List.copyOf(children);
        former = List.copyOf(former);
    }

    /** The tasks of all documents in force that name {@code units}. */
    static CompletableFuture<List<TaskRow>> tasks(List<Unit> units, Following tasks) {
        Set<String> keys =
                units.stream()
                        .flatMap(unit -> Directory.keys(unit).stream())
                        .collect(Collectors.toSet());
        return tasks.list(FollowQuery.ALL.of(keys))
                .thenApply(found -> found.rows().stream().map(FollowedTask::row).toList());
    }

    static UnitUses of(
            List<Unit> units, Directory directory, List<TaskRow> tasks, int distributions) {
        Set<UUID> ids = units.stream().map(Unit::id).collect(Collectors.toSet());
        Set<DocumentId> documents =
                tasks.stream().map(TaskRow::document).collect(Collectors.toSet());
        List<Unit> others =
                directory.units().stream().filter(unit -> !ids.contains(unit.id())).toList();
        return new UnitUses(
                tasks.size(),
                documents.size(),
                distributions,
                directory.groups().stream()
                        .filter(group -> group.members().stream().anyMatch(ids::contains))
                        .map(UnitGroup::name)
                        .toList(),
                others.stream()
                        .filter(unit -> unit.parent() != null && ids.contains(unit.parent()))
                        .map(Unit::name)
                        .toList(),
                others.stream()
                        .filter(unit -> unit.life().successors().stream().anyMatch(ids::contains))
                        .map(Unit::name)
                        .toList());
    }

    boolean isEmpty() {
        return tasks + distributions == 0
                && groups.isEmpty()
                && children.isEmpty()
                && former.isEmpty();
    }

    /** For the question before deleting. */
    String sentence() {
        var lines = new ArrayList<String>();
        if (tasks > 0) {
            lines.add(
                    "Có %d nhiệm vụ trong %d văn bản nhắc đến; chữ trong văn bản giữ nguyên."
                            .formatted(tasks, documents));
        }
        if (distributions > 0) {
            lines.add(
                    "Đã phát hành cho đơn vị này %d văn bản; danh sách phát hành giữ nguyên."
                            .formatted(distributions));
        }
        add(lines, "Đơn vị trực thuộc", children);
        add(lines, "Thuộc nhóm", groups);
        add(lines, "Kế thừa của", former);
        lines.add("Nếu đơn vị đã giải thể hay sáp nhập, hãy dùng “Biến động” để giữ lịch sử.");
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String what, List<String> names) {
        if (!names.isEmpty()) {
            String first = names.stream().limit(5).collect(Collectors.joining("; "));
            lines.add(
                    "%s: %s%s."
                            .formatted(
                                    what,
                                    first,
                                    names.size() > 5
                                            ? " và %d nữa".formatted(names.size() - 5)
                                            : ""));
        }
    }
}
