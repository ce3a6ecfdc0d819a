package vn.kehoach.store;

import static vn.kehoach.store.rows.Tables.UNIT;
import static vn.kehoach.store.rows.Tables.UNIT_CONTACT;
import static vn.kehoach.store.rows.Tables.UNIT_KEY;
import static vn.kehoach.store.rows.Tables.UNIT_SUCCESSOR;

import static java.util.stream.Collectors.groupingBy;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Units of the directory as rows. */
final class UnitRows {
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

    /** Writes {@code unit}, new or changed. */
    static void write(DSLContext rows, Unit unit) {
        UnitRecord row =
                rows.fetchOptional(UNIT, UNIT.ID.eq(unit.id()))
                        .orElseGet(() -> rows.newRecord(UNIT));
        row.setId(unit.id());
        row.setName(unit.name());
        row.setShortName(unit.shortName());
        row.setAbbreviation(unit.abbreviation());
        row.setAliases(Lines.joined(unit.aliases()));
        row.setKind(unit.kind().name());
        row.setParentId(unit.parent());
        row.setAddress(unit.address());
        row.setIdentifier(unit.identifier());
        row.setChannel(unit.channel().name());
        row.setValidFrom(unit.life().from());
        row.setValidTo(unit.life().to());
        row.setEnding(Optional.ofNullable(unit.life().ending()).map(Enum::name).orElse(null));
        row.setSource(unit.life().source());
        row.setFolded(folded(unit));
        row.store();
        rows.deleteFrom(UNIT_KEY).where(UNIT_KEY.UNIT_ID.eq(unit.id())).execute();
        rows.deleteFrom(UNIT_SUCCESSOR).where(UNIT_SUCCESSOR.UNIT_ID.eq(unit.id())).execute();
        rows.deleteFrom(UNIT_CONTACT).where(UNIT_CONTACT.UNIT_ID.eq(unit.id())).execute();
        Inserts.all(rows, around(unit));
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
