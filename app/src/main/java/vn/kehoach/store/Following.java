package vn.kehoach.store;

import static org.jooq.impl.DSL.row;

import static vn.kehoach.store.rows.Tables.TASK;
import static vn.kehoach.store.rows.Tables.TASK_PROGRESS;

import org.jooq.DSLContext;
import org.jooq.Record;

import vn.kehoach.store.follow.FollowQuery;
import vn.kehoach.store.follow.ProgressRows;
import vn.kehoach.store.follow.TaskIndex;
import vn.kehoach.store.follow.TaskState;
import vn.kehoach.store.follow.TitleKey;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The tasks of all documents as they are worked off. */
public final class Following {
    private static final int AT_ONCE = 200;
    private static final TaskIndex.Named NOBODY = new TaskIndex.Named("", "");

    private final Documents documents;
    private final Worker reader;
    private final Clock clock;
    private final TaskIndex index = new TaskIndex();
    private final Set<UUID> touched = ConcurrentHashMap.newKeySet();

    Following(Documents documents, Worker reader, Clock clock) {
        this.documents = documents;
        this.reader = reader;
        this.clock = clock;
    }

    /** The tasks that {@code query} asks for, those due first in front. */
    public CompletableFuture<Page<FollowedTask>> list(FollowQuery query) {
        return reader.ask(
                rows -> {
                    List<TaskIndex.Entry> found = index(rows).find(query);
                    int shown = Math.min(query.most(), found.size());
                    return new Page<>(full(rows, found.subList(0, shown)), found.size());
                });
    }

    /** How many there are, by the units that lead them and the months they are due in. */
    public CompletableFuture<List<LedTasks>> count(FollowQuery query) {
        LocalDate today = LocalDate.now(clock);
        return reader.ask(
                rows -> {
                    var counts = new LinkedHashMap<TaskIndex.Named, Map<Slot, Integer>>();
                    for (TaskIndex.Entry entry : index(rows).find(query)) {
                        TaskIndex.Named lead =
                                entry.leads().isEmpty() ? NOBODY : entry.leads().getFirst();
                        counts.computeIfAbsent(lead, name -> new LinkedHashMap<>())
                                .merge(slot(entry, today), 1, Integer::sum);
                    }
                    return counts.entrySet().stream().flatMap(Following::counted).toList();
                });
    }

    /** What tasks of one unit are counted by. */
    private record Slot(Optional<YearMonth> month, TaskState state, boolean late) {}

    private static Slot slot(TaskIndex.Entry entry, LocalDate today) {
        boolean late =
                entry.binding() && !entry.state().isOver() && entry.due() < today.toEpochDay();
        Optional<YearMonth> month =
                entry.due() == TaskIndex.NEVER
                        ? Optional.empty()
                        : Optional.of(YearMonth.from(LocalDate.ofEpochDay(entry.due())));
        return new Slot(month, entry.state(), late);
    }

    private static Stream<LedTasks> counted(Map.Entry<TaskIndex.Named, Map<Slot, Integer>> unit) {
        TaskIndex.Named name = unit.getKey();
        return unit.getValue().entrySet().stream()
                .map(
                        slot ->
                                new LedTasks(
                                        name.name(),
                                        name.key(),
                                        slot.getKey().month(),
                                        slot.getKey().state(),
                                        slot.getKey().late(),
                                        slot.getValue()));
    }

    /** Keeps how far tasks have come. */
    public CompletableFuture<Void> setState(Collection<TaskKey> tasks, TaskState state) {
        return each(
                tasks,
                (rows, task) ->
                        ProgressRows.setState(
                                rows, task.document().value(), task.title(), state, now()));
    }

    /** Keeps what the clerk notes of a task. */
    public CompletableFuture<Void> setNote(TaskKey task, String note) {
        return each(
                List.of(task),
                (rows, one) ->
                        ProgressRows.setNote(
                                rows, one.document().value(), one.title(), note, now()));
    }

    private CompletableFuture<Void> each(
            Collection<TaskKey> tasks, BiConsumer<DSLContext, TaskKey> change) {
        return documents
                .<Void>changing(
                        rows -> {
                            tasks.forEach(task -> change.accept(rows, task));
                            return null;
                        })
                .thenRun(() -> tasks.forEach(task -> touched.add(task.document().value())));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    }

    private TaskIndex index(DSLContext rows) {
        var changed = new HashSet<>(touched);
        touched.removeAll(changed);
        index.refresh(rows, changed);
        return index;
    }

    /** All that is known of {@code entries}, in their order. */
    private static List<FollowedTask> full(DSLContext rows, List<TaskIndex.Entry> entries) {
        Map<UUID, Map<Integer, FollowedTask>> read = new HashMap<>();
        for (int from = 0; from < entries.size(); from += AT_ONCE) {
            var wanted =
                    entries.subList(from, Math.min(entries.size(), from + AT_ONCE)).stream()
                            .map(entry -> row(entry.document(), entry.ordinal()))
                            .toList();
            TaskList.rows(rows, row(TASK.DOCUMENT_ID, TASK.ORDINAL).in(wanted))
                    .forEach(
                            found ->
                                    read.computeIfAbsent(
                                                    found.get(TASK.DOCUMENT_ID),
                                                    id -> new HashMap<>())
                                            .put(found.get(TASK.ORDINAL), followed(found)));
        }
        return entries.stream()
                .flatMap(
                        entry ->
                                Optional.ofNullable(
                                        read.getOrDefault(entry.document(), Map.of())
                                                .get(entry.ordinal()))
                                        .stream())
                .toList();
    }

    private static FollowedTask followed(Record found) {
        String state = found.get(TASK_PROGRESS.STATE);
        String note = found.get(TASK_PROGRESS.NOTE);
        return new FollowedTask(
                new TaskKey(
                        new DocumentId(found.get(TASK.DOCUMENT_ID)),
                        new TitleKey(found.get(TASK.TITLE_KEY), found.get(TASK.OCCURRENCE))),
                TaskList.row(found),
                state == null ? TaskState.OPEN : TaskState.valueOf(state),
                note == null ? "" : note);
    }
}
