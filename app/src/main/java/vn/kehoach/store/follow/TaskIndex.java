package vn.kehoach.store.follow;

import static vn.kehoach.store.rows.Tables.DOCUMENT;
import static vn.kehoach.store.rows.Tables.TASK;
import static vn.kehoach.store.rows.Tables.TASK_PROGRESS;
import static vn.kehoach.store.rows.Tables.TASK_UNIT;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

import vn.kehoach.document.DocumentState;
import vn.kehoach.text.Folding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What tasks are asked for by, in memory: the database walks too slowly over a hundred thousand
 * texts. Documents are read anew when their version in the database is another, or when they are
 * told to have changed. Used on the reading thread alone.
 */
public final class TaskIndex {
    private static final int FEW = 50;

    private final Map<UUID, Long> versions = new HashMap<>();
    private final Map<String, String> interned = new HashMap<>();
    private List<Entry> entries = List.of();

    /** A name of a unit in a task. */
    public record Named(String name, String key) {}

    /**
     * A task.
     *
     * @param leads who leads it; {@code keys} has the keys of those who support it too
     */
    public record Entry(
            UUID document,
            int ordinal,
            String folded,
            Optional<LocalDate> due,
            TaskState state,
            List<Named> leads,
            Set<String> keys) {}

    /**
     * The tasks that {@code query} asks for, those due first in front; {@code most} is not heeded.
     */
    public List<Entry> find(FollowQuery query) {
        List<String> words =
                Arrays.stream(Folding.fold(query.words()).split(" ", -1))
                        .filter(word -> !word.isEmpty())
                        .toList();
        var found = new ArrayList<Entry>();
        for (Entry entry : entries) {
            if (matches(entry, query) && words.stream().allMatch(entry.folded()::contains)) {
                found.add(entry);
            }
        }
        return found;
    }

    private static boolean matches(Entry entry, FollowQuery query) {
        boolean late = query.dueFrom().isEmpty() && query.dueTo().isEmpty();
        return query.states().contains(entry.state())
                && (late || isDue(entry, query))
                && (query.unitKeys().isEmpty()
                        || query.unitKeys().stream().anyMatch(entry.keys()::contains));
    }

    private static boolean isDue(Entry entry, FollowQuery query) {
        return entry.due()
                .filter(day -> query.dueFrom().filter(day::isBefore).isEmpty())
                .filter(day -> query.dueTo().filter(day::isAfter).isEmpty())
                .isPresent();
    }

    /**
     * Reads what has changed.
     *
     * @param touched documents of which anything beside the text has changed
     */
    public void refresh(DSLContext rows, Collection<UUID> touched) {
        Map<UUID, Long> now = versions(rows);
        var changed = new HashSet<UUID>(touched);
        changed.retainAll(now.keySet());
        now.forEach(
                (id, version) -> {
                    if (!version.equals(versions.get(id))) {
                        changed.add(id);
                    }
                });
        boolean gone = !now.keySet().containsAll(versions.keySet());
        if (changed.isEmpty() && !gone) {
            return;
        }
        var fresh = new ArrayList<Entry>();
        for (Entry entry : entries) {
            if (now.containsKey(entry.document()) && !changed.contains(entry.document())) {
                fresh.add(entry);
            }
        }
        fresh.addAll(read(rows, changed));
        fresh.sort(
                Comparator.comparing((Entry entry) -> entry.due().orElse(LocalDate.MAX))
                        .thenComparing(Entry::document)
                        .thenComparingInt(Entry::ordinal));
        entries = fresh;
        versions.clear();
        versions.putAll(now);
    }

    private static Map<UUID, Long> versions(DSLContext rows) {
        var versions = new HashMap<UUID, Long>();
        rows.select(DOCUMENT.ID, DOCUMENT.ROW_VERSION)
                .from(DOCUMENT)
                .where(DOCUMENT.BINNED_AT.isNull())
                .and(
                        DOCUMENT.STATE.notIn(
                                DocumentState.REPLACED.name(), DocumentState.CANCELLED.name()))
                .forEach(row -> versions.put(row.value1(), row.value2()));
        return versions;
    }

    private List<Entry> read(DSLContext rows, Set<UUID> documents) {
        boolean few = documents.size() <= FEW;
        Condition ofTask = few ? TASK.DOCUMENT_ID.in(documents) : DSL.noCondition();
        Condition ofUnit = few ? TASK_UNIT.DOCUMENT_ID.in(documents) : DSL.noCondition();
        Map<UUID, Map<Integer, Units>> units = new HashMap<>();
        rows.select(
                        TASK_UNIT.DOCUMENT_ID,
                        TASK_UNIT.TASK_ORDINAL,
                        TASK_UNIT.ROLE,
                        TASK_UNIT.NAME,
                        TASK_UNIT.NAME_KEY)
                .from(TASK_UNIT)
                .where(ofUnit)
                .orderBy(TASK_UNIT.DOCUMENT_ID, TASK_UNIT.TASK_ORDINAL, TASK_UNIT.ORDINAL)
                .forEach(
                        row ->
                                units.computeIfAbsent(row.value1(), id -> new HashMap<>())
                                        .computeIfAbsent(row.value2(), task -> new Units())
                                        .add(
                                                row.value3().equals("LEAD"),
                                                once(row.value4()),
                                                once(row.value5())));
        var read = new ArrayList<Entry>();
        rows.select(TASK.DOCUMENT_ID, TASK.ORDINAL, TASK.FOLDED, TASK.DUE_TO, TASK_PROGRESS.STATE)
                .from(TASK)
                .leftJoin(TASK_PROGRESS)
                .on(TASK_PROGRESS.DOCUMENT_ID.eq(TASK.DOCUMENT_ID))
                .and(TASK_PROGRESS.TITLE_KEY.eq(TASK.TITLE_KEY))
                .and(TASK_PROGRESS.OCCURRENCE.eq(TASK.OCCURRENCE))
                .where(ofTask)
                .forEach(
                        row -> {
                            if (documents.contains(row.value1())) {
                                Units named =
                                        units.getOrDefault(row.value1(), Map.of())
                                                .getOrDefault(row.value2(), Units.NONE);
                                read.add(
                                        new Entry(
                                                row.value1(),
                                                row.value2(),
                                                row.value3(),
                                                Optional.ofNullable(row.value4()),
                                                state(row.value5()),
                                                List.copyOf(named.leads),
                                                Set.copyOf(named.keys)));
                            }
                        });
        return read;
    }

    private static TaskState state(@org.jspecify.annotations.Nullable String name) {
        return name == null ? TaskState.OPEN : TaskState.valueOf(name);
    }

    /** Names of units occur in thousands of tasks. */
    private String once(String name) {
        return interned.computeIfAbsent(name, key -> key);
    }

    private static final class Units {
        private static final Units NONE = new Units();
        private final List<Named> leads = new ArrayList<>();
        private final Set<String> keys = new HashSet<>();

        void add(boolean leads, String name, String key) {
            if (leads) {
                this.leads.add(new Named(name, key));
            }
            keys.add(key);
        }
    }
}
