package vn.kehoach.store;

import static vn.kehoach.store.rows.Tables.UNIT;
import static vn.kehoach.store.rows.Tables.UNIT_CONTACT;
import static vn.kehoach.store.rows.Tables.UNIT_KEY;
import static vn.kehoach.store.rows.Tables.UNIT_SUCCESSOR;

import static java.util.stream.Collectors.groupingBy;

import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.TableRecord;

import vn.kehoach.directory.Channel;
import vn.kehoach.directory.Contact;
import vn.kehoach.directory.Directory;
import vn.kehoach.directory.Ending;
import vn.kehoach.directory.Life;
import vn.kehoach.directory.Unit;
import vn.kehoach.directory.UnitKind;
import vn.kehoach.store.content.Inserts;
import vn.kehoach.store.content.Lines;
import vn.kehoach.store.rows.tables.records.UnitContactRecord;
import vn.kehoach.store.rows.tables.records.UnitKeyRecord;
import vn.kehoach.store.rows.tables.records.UnitRecord;
import vn.kehoach.store.rows.tables.records.UnitSuccessorRecord;
import vn.kehoach.text.Folding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Units of the directory as rows. */
final class UnitRows {
    private static final int AT_ONCE = 500;

    private UnitRows() {}

    static List<Unit> read(DSLContext rows) {
        Map<UUID, List<UnitSuccessorRecord>> heirs =
                rows.selectFrom(UNIT_SUCCESSOR).orderBy(UNIT_SUCCESSOR.ORDINAL).stream()
                        .collect(groupingBy(UnitSuccessorRecord::getUnitId));
        Map<UUID, List<UnitContactRecord>> contacts =
                rows.selectFrom(UNIT_CONTACT).orderBy(UNIT_CONTACT.ORDINAL).stream()
                        .collect(groupingBy(UnitContactRecord::getUnitId));
        return rows.selectFrom(UNIT)
                .orderBy(UNIT.NAME, UNIT.ID)
                .fetch(
                        row ->
                                unit(
                                        row,
                                        contacts.getOrDefault(row.getId(), List.of()),
                                        heirs.getOrDefault(row.getId(), List.of())));
    }

    private static Unit unit(
            UnitRecord row, List<UnitContactRecord> contacts, List<UnitSuccessorRecord> heirs) {
        var life =
                new Life(
                        row.getValidFrom(),
                        row.getValidTo(),
                        Optional.ofNullable(row.getEnding()).map(Ending::valueOf).orElse(null),
                        heirs.stream().map(UnitSuccessorRecord::getSuccessorId).toList(),
                        row.getSource());
        return new Unit(
                row.getId(),
                row.getName(),
                row.getShortName(),
                row.getAbbreviation(),
                Lines.split(row.getAliases()),
                UnitKind.valueOf(row.getKind()),
                row.getParentId(),
                contacts.stream().map(UnitRows::contact).toList(),
                row.getAddress(),
                row.getIdentifier(),
                Channel.valueOf(row.getChannel()),
                life);
    }

    private static Contact contact(UnitContactRecord row) {
        return new Contact(
                row.getPerson(),
                row.getTitle(),
                Lines.split(row.getPhones()),
                Lines.split(row.getEmails()));
    }

    /**
     * Writes {@code units}, new or changed: few statements for thousands of new ones, since whoever
     * edits a document waits behind them.
     */
    static void write(DSLContext rows, Collection<Unit> units) {
        List<Unit> all = List.copyOf(units);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            write(rows, all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        setParents(rows, all);
    }

    private static void write(DSLContext rows, List<Unit> units) {
        List<UUID> ids = units.stream().map(Unit::id).toList();
        Map<UUID, UnitRecord> before =
                rows.selectFrom(UNIT).where(UNIT.ID.in(ids)).fetchMap(UNIT.ID);
        var young = new ArrayList<UnitRecord>();
        for (Unit unit : units) {
            UnitRecord row = before.get(unit.id());
            if (row == null) {
                UnitRecord added = filled(new UnitRecord(), unit);
                added.setRowVersion(1L);
                young.add(added);
            } else {
                filled(row, unit).store();
            }
        }
        Inserts.all(rows, young);
        if (!before.isEmpty()) {
            rows.deleteFrom(UNIT_KEY).where(UNIT_KEY.UNIT_ID.in(before.keySet())).execute();
            rows.deleteFrom(UNIT_SUCCESSOR)
                    .where(UNIT_SUCCESSOR.UNIT_ID.in(before.keySet()))
                    .execute();
            rows.deleteFrom(UNIT_CONTACT).where(UNIT_CONTACT.UNIT_ID.in(before.keySet())).execute();
        }
        Inserts.all(rows, units.stream().flatMap(unit -> around(unit).stream()).toList());
    }

    /** Behind all units, for a parent may be among the new ones. */
    private static void setParents(DSLContext rows, List<Unit> units) {
        List<Unit> below = units.stream().filter(unit -> unit.parent() != null).toList();
        if (below.isEmpty()) {
            return;
        }
        BatchBindStep batch =
                rows.batch(
                        rows.update(UNIT)
                                .set(UNIT.PARENT_ID, (UUID) null)
                                .where(UNIT.ID.eq((UUID) null)));
        for (Unit unit : below) {
            batch = batch.bind(unit.parent(), unit.id());
        }
        batch.execute();
    }

    private static UnitRecord filled(UnitRecord row, Unit unit) {
        row.setId(unit.id());
        row.setName(unit.name());
        row.setShortName(unit.shortName());
        row.setAbbreviation(unit.abbreviation());
        row.setAliases(Lines.joined(unit.aliases()));
        row.setKind(unit.kind().name());
        row.setParentId(null);
        row.setAddress(unit.address());
        row.setIdentifier(unit.identifier());
        row.setChannel(unit.channel().name());
        row.setValidFrom(unit.life().from());
        row.setValidTo(unit.life().to());
        row.setEnding(Optional.ofNullable(unit.life().ending()).map(Enum::name).orElse(null));
        row.setSource(unit.life().source());
        row.setFolded(folded(unit));
        return row;
    }

    private static List<TableRecord<?>> around(Unit unit) {
        var made = new ArrayList<TableRecord<?>>();
        Directory.keys(unit).forEach(key -> made.add(new UnitKeyRecord(unit.id(), key)));
        List<UUID> heirs = unit.life().successors();
        for (int i = 0; i < heirs.size(); i++) {
            made.add(new UnitSuccessorRecord(unit.id(), i, heirs.get(i)));
        }
        for (int i = 0; i < unit.contacts().size(); i++) {
            Contact contact = unit.contacts().get(i);
            made.add(
                    new UnitContactRecord(
                            unit.id(),
                            i,
                            contact.person(),
                            contact.title(),
                            Lines.joined(contact.phones()),
                            Lines.joined(contact.emails()),
                            Folding.fold(
                                    contact.person()
                                            + " "
                                            + String.join(" ", contact.phones())
                                            + " "
                                            + String.join(" ", contact.emails()))));
        }
        return made;
    }

    private static String folded(Unit unit) {
        return Folding.fold(String.join(" ", unit.names()));
    }
}
