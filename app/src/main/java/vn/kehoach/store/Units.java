package vn.kehoach.store;

import static org.jooq.impl.DSL.selectDistinct;

import static vn.kehoach.store.rows.Tables.DISTRIBUTION_RECEIVER;
import static vn.kehoach.store.rows.Tables.UNIT;
import static vn.kehoach.store.rows.Tables.UNIT_GROUP;
import static vn.kehoach.store.rows.Tables.UNIT_GROUP_MEMBER;

import static java.util.stream.Collectors.groupingBy;

import org.jooq.DSLContext;

import vn.kehoach.directory.Directory;
import vn.kehoach.directory.DirectoryChange;
import vn.kehoach.directory.Unit;
import vn.kehoach.directory.UnitGroup;
import vn.kehoach.store.content.Inserts;
import vn.kehoach.store.content.Lines;
import vn.kehoach.store.rows.tables.DistributionReceiver;
import vn.kehoach.store.rows.tables.records.UnitGroupMemberRecord;
import vn.kehoach.store.rows.tables.records.UnitGroupRecord;
import vn.kehoach.text.Folding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** The kept directory. */
public final class Units {
    private final Worker writer;
    private final Worker reader;

    Units(Worker writer, Worker reader) {
        this.writer = writer;
        this.reader = reader;
    }

    /** All units and groups. */
    public CompletableFuture<Directory> directory() {
        return reader.ask(rows -> new Directory(UnitRows.read(rows), groups(rows)));
    }

    /** Keeps new and changed units and groups, all or none; a parent goes before its units. */
    public CompletableFuture<Void> save(Collection<Unit> units, Collection<UnitGroup> groups) {
        return change(
                new DirectoryChange(List.copyOf(units), List.copyOf(groups), Set.of(), Set.of()));
    }

    /** Does a step from one state of the directory to another, all of it or nothing. */
    public CompletableFuture<Void> change(DirectoryChange step) {
        return writer.change(
                rows -> {
                    write(rows, step);
                    return null;
                });
    }

    /** Does a step, and keeps the way back. */
    public CompletableFuture<Void> change(DirectoryChange step, KeptStep kept) {
        return writer.change(
                rows -> {
                    write(rows, step);
                    StepRows.add(rows, kept);
                    return null;
                });
    }

    /** Goes {@code back} over the newest step that is kept, which is forgotten. */
    public CompletableFuture<Void> takeBack(DirectoryChange back) {
        return writer.change(
                rows -> {
                    write(rows, back);
                    StepRows.removeNewest(rows);
                    return null;
                });
    }

    /** The steps that can be taken back, as of now; the newest first. */
    public CompletableFuture<List<KeptStep>> steps() {
        return writer.ask(StepRows::read);
    }

    private static void write(DSLContext rows, DirectoryChange step) {
        UnitRows.write(rows, step.units());
        delete(rows, step);
        step.groups().forEach(group -> write(rows, group));
    }

    /** How many documents have been handed out to one of {@code units}. */
    public CompletableFuture<Integer> distributions(Collection<UUID> units) {
        return reader.ask(
                rows ->
                        rows.fetchCount(
                                selectDistinct(DISTRIBUTION_RECEIVER.DOCUMENT_ID)
                                        .from(DISTRIBUTION_RECEIVER)
                                        .where(DISTRIBUTION_RECEIVER.UNIT_ID.in(units))));
    }

    /**
     * Lets documents that were handed out to {@code other} have been handed out to {@code kept}:
     * the two are one. A document that went to both keeps both lines.
     */
    public CompletableFuture<Void> merge(UUID other, UUID kept) {
        DistributionReceiver both = DISTRIBUTION_RECEIVER.as("both_units");
        return writer.change(
                rows -> {
                    rows.update(DISTRIBUTION_RECEIVER)
                            .set(DISTRIBUTION_RECEIVER.UNIT_ID, kept)
                            .where(DISTRIBUTION_RECEIVER.UNIT_ID.eq(other))
                            .and(
                                    DISTRIBUTION_RECEIVER.DOCUMENT_ID.notIn(
                                            selectDistinct(both.DOCUMENT_ID)
                                                    .from(both)
                                                    .where(both.UNIT_ID.eq(kept))))
                            .execute();
                    return null;
                });
    }

    private static void delete(DSLContext rows, DirectoryChange step) {
        if (!step.goneUnits().isEmpty()) {
            rows.update(UNIT)
                    .setNull(UNIT.PARENT_ID)
                    .where(UNIT.PARENT_ID.in(step.goneUnits()))
                    .execute();
            rows.deleteFrom(UNIT).where(UNIT.ID.in(step.goneUnits())).execute();
        }
        if (!step.goneGroups().isEmpty()) {
            rows.deleteFrom(UNIT_GROUP).where(UNIT_GROUP.ID.in(step.goneGroups())).execute();
        }
    }

    private static List<UnitGroup> groups(DSLContext rows) {
        Map<UUID, List<UnitGroupMemberRecord>> members =
                rows.selectFrom(UNIT_GROUP_MEMBER).orderBy(UNIT_GROUP_MEMBER.ORDINAL).stream()
                        .collect(groupingBy(UnitGroupMemberRecord::getGroupId));
        return rows.selectFrom(UNIT_GROUP)
                .orderBy(UNIT_GROUP.NAME, UNIT_GROUP.ID)
                .fetch(
                        row ->
                                new UnitGroup(
                                        row.getId(),
                                        row.getName(),
                                        Lines.split(row.getAliases()),
                                        members.getOrDefault(row.getId(), List.of()).stream()
                                                .map(UnitGroupMemberRecord::getUnitId)
                                                .toList()));
    }

    private static void write(DSLContext rows, UnitGroup group) {
        UnitGroupRecord row =
                rows.fetchOptional(UNIT_GROUP, UNIT_GROUP.ID.eq(group.id()))
                        .orElseGet(() -> rows.newRecord(UNIT_GROUP));
        row.setId(group.id());
        row.setName(group.name());
        row.setAliases(Lines.joined(group.aliases()));
        row.setFolded(Folding.fold(group.name() + " " + String.join(" ", group.aliases())));
        row.store();
        rows.deleteFrom(UNIT_GROUP_MEMBER)
                .where(UNIT_GROUP_MEMBER.GROUP_ID.eq(group.id()))
                .execute();
        var members = new ArrayList<UnitGroupMemberRecord>();
        for (int i = 0; i < group.members().size(); i++) {
            members.add(new UnitGroupMemberRecord(group.id(), i, group.members().get(i)));
        }
        Inserts.all(rows, members);
    }
}
