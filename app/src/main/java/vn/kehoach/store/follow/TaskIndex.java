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
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
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
    /** The day of a task that has none: after all others. */
    public static final long NEVER = Long.MAX_VALUE;

    private static final int FEW = 50;

    private final Map<UUID, Version> versions = new HashMap<>();
    private final Map<Named, Named> interned = new HashMap<>();
    private Stamp stamp = new Stamp(-1, 0, Optional.empty());
    private List<Entry> entries = List.of();

    /** What tells without reading them all whether a document has changed. */
    private record Stamp(int documents, long versions, Optional<UUID> newest) {}

    /** What of a document its entries say. */
    private record Version(long number, boolean issued) {}

    /** A name of a unit in a task. */
    public record Named(String name, String key) {}

    /**
     * A task.
     *
     * @param binding whether its document is issued
     * @param due day of the epoch, {@link #NEVER} for none
     * @param leads who leads it; {@code keys} has the keys of those who support it too
     */
    public record Entry(
            UUID document,
            int ordinal,
            boolean binding,
            String folded,
            long due,
            TaskState state,
            List<Named> leads,
            Set<String> keys) {}

    /**
     * The tasks that {@code query} asks for, those due first in front; {@code most} is not heeded.
     */
    public List<Entry> find(FollowQuery query) {
        String[] words =
                Arrays.stream(Folding.fold(query.words()).split(" ", -1))
                        .filter(word -> !word.isEmpty())
                        .toArray(String[]::new);
        var states = EnumSet.noneOf(TaskState.class);
        states.addAll(query.states());
        boolean dated = query.dueFrom().isPresent() || query.dueTo().isPresent();
        long from = query.dueFrom().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
        long to = query.dueTo().map(LocalDate::toEpochDay).orElse(dated ? NEVER - 1 : NEVER);
        var found = new ArrayList<Entry>();
        for (Entry entry : entries) {
            boolean asked =
                    (entry.binding || !query.binding())
                            && entry.due >= from
                            && entry.due <= to
                            && states.contains(entry.state)
                            && (query.unitKeys().isEmpty()
                                    || !Collections.disjoint(query.unitKeys(), entry.keys));
            if (asked && says(entry.folded, words)) {
                found.add(entry);
            }
        }
        return found;
    }

    private static boolean says(String folded, String[] words) {
        for (String word : words) {
            if (!folded.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Reads what has changed.
     *
     * @param touched documents of which anything beside the text has changed
     */
    public void refresh(DSLContext rows, Collection<UUID> touched) {
        Stamp look = stamp(rows);
        if (touched.isEmpty() && look.equals(stamp)) {
            return;
        }
        Map<UUID, Version> now = versions(rows);
        var changed = new HashSet<UUID>(touched);
        changed.retainAll(now.keySet());
        now.forEach(
                (id, version) -> {
                    if (!version.equals(versions.get(id))) {
                        changed.add(id);
                    }
                });
        boolean gone = !now.keySet().containsAll(versions.keySet());
        stamp = look;
        if (changed.isEmpty() && !gone) {
            return;
        }
        var fresh = new ArrayList<Entry>();
        for (Entry entry : entries) {
            if (now.containsKey(entry.document()) && !changed.contains(entry.document())) {
                fresh.add(entry);
            }
        }
        fresh.addAll(read(rows, changed, now));
        fresh.sort(
                Comparator.comparingLong(Entry::due)
                        .thenComparing(Entry::document)
                        .thenComparingInt(Entry::ordinal));
        entries = fresh;
        versions.clear();
        versions.putAll(now);
    }

    private static Stamp stamp(DSLContext rows) {
        return rows.select(DSL.count(), DSL.sum(DOCUMENT.ROW_VERSION), DSL.max(DOCUMENT.ID))
                .from(DOCUMENT)
                .fetchSingle(
                        row ->
                                new Stamp(
                                        row.value1(),
                                        row.value2() == null ? 0 : row.value2().longValue(),
                                        Optional.ofNullable(row.value3())));
    }

    private static Map<UUID, Version> versions(DSLContext rows) {
        var versions = new HashMap<UUID, Version>();
        rows.select(DOCUMENT.ID, DOCUMENT.ROW_VERSION, DOCUMENT.STATE)
                .from(DOCUMENT)
                .where(DOCUMENT.BINNED_AT.isNull())
                .and(
                        DOCUMENT.STATE.notIn(
                                DocumentState.REPLACED.name(), DocumentState.CANCELLED.name()))
                .forEach(
                        row ->
                                versions.put(
                                        row.value1(),
                                        new Version(
                                                row.value2(),
                                                row.value3().equals(DocumentState.ISSUED.name()))));
        return versions;
    }

    private List<Entry> read(DSLContext rows, Set<UUID> documents, Map<UUID, Version> versions) {
        boolean few = documents.size() <= FEW;
        Condition ofTask = few ? TASK.DOCUMENT_ID.in(documents) : DSL.noCondition();
        Condition ofUnit = few ? TASK_UNIT.DOCUMENT_ID.in(documents) : DSL.noCondition();
        Map<UUID, Map<Integer, Units>> units = units(rows, ofUnit);
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
                            Version version = versions.get(row.value1());
                            if (version != null && documents.contains(row.value1())) {
                                Units named =
                                        units.getOrDefault(row.value1(), Map.of())
                                                .getOrDefault(row.value2(), Units.NONE);
                                read.add(
                                        new Entry(
                                                row.value1(),
                                                row.value2(),
                                                version.issued(),
                                                row.value3(),
                                                row.value4() == null
                                                        ? NEVER
                                                        : row.value4().toEpochDay(),
                                                state(row.value5()),
                                                List.copyOf(named.leads),
                                                Set.copyOf(named.keys)));
                            }
                        });
        return read;
    }

    /** The units of each task, by document and ordinal. */
    private Map<UUID, Map<Integer, Units>> units(DSLContext rows, Condition wanted) {
        Map<UUID, Map<Integer, Units>> units = new HashMap<>();
        rows.select(
                        TASK_UNIT.DOCUMENT_ID,
                        TASK_UNIT.TASK_ORDINAL,
                        TASK_UNIT.ROLE,
                        TASK_UNIT.NAME,
                        TASK_UNIT.NAME_KEY)
                .from(TASK_UNIT)
                .where(wanted)
                .orderBy(TASK_UNIT.DOCUMENT_ID, TASK_UNIT.TASK_ORDINAL, TASK_UNIT.ORDINAL)
                .forEach(
                        row ->
                                units.computeIfAbsent(row.value1(), id -> new HashMap<>())
                                        .computeIfAbsent(row.value2(), task -> new Units())
                                        .add(
                                                row.value3().equals("LEAD"),
                                                once(new Named(row.value4(), row.value5()))));
        return units;
    }

    private static TaskState state(@org.jspecify.annotations.Nullable String name) {
        return name == null ? TaskState.OPEN : TaskState.valueOf(name);
    }

    /** Names of units occur in thousands of tasks. */
    private Named once(Named name) {
        return interned.computeIfAbsent(name, key -> key);
    }

    private static final class Units {
        private static final Units NONE = new Units();
        private final List<Named> leads = new ArrayList<>();
        private final Set<String> keys = new HashSet<>();

        void add(boolean lead, Named name) {
            if (lead) {
                leads.add(name);
            }
            keys.add(name.key());
        }
    }
}
