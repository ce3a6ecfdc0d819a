package vn.kehoach.directory;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A unit (đơn vị) under one name. A renamed unit is another unit that succeeds it, so that papers
 * of before keep the name of their day.
 *
 * @param name in full: "Sở Nông nghiệp và Môi trường"
 * @param shortName as lists print it; empty where the name is short enough
 * @param abbreviation as symbols use it: "SNNMT"; empty where there is none
 * @param aliases other ways papers name it
 * @param parent the unit it belongs to, if any
 * @param identifier mã định danh (Quyết định 20/2020/QĐ-TTg), empty where unknown
 */
public record Unit(
        UUID id,
        String name,
        String shortName,
        String abbreviation,
        List<String> aliases,
        UnitKind kind,
        @Nullable UUID parent,
        List<Contact> contacts,
        String address,
        String identifier,
        Channel channel,
        Life life) {
    public Unit {
        aliases = List.copyOf(aliases);
        contacts = List.copyOf(contacts);
    }

    /** A living unit of which only the name is known. */
    public static Unit named(UUID id, String name) {
        return new Unit(
                id,
                name,
                "",
                "",
                List.of(),
                UnitKind.of(name),
                null,
                List.of(),
                "",
                "",
                Channel.NETWORK,
                Life.OPEN);
    }

    /** Everything it is called by; the parts may be empty. */
    public List<String> names() {
        return Stream.concat(Stream.of(name, shortName, abbreviation), aliases.stream()).toList();
    }

    /** Whether it is there on {@code day}. */
    public boolean livesOn(LocalDate day) {
        return life.covers(day);
    }

    public Unit withAliases(List<String> others) {
        return new Unit(
                id,
                name,
                shortName,
                abbreviation,
                others,
                kind,
                parent,
                contacts,
                address,
                identifier,
                channel,
                life);
    }

    public Unit withParent(@Nullable UUID unit) {
        return new Unit(
                id,
                name,
                shortName,
                abbreviation,
                aliases,
                kind,
                unit,
                contacts,
                address,
                identifier,
                channel,
                life);
    }

    public Unit withLife(Life other) {
        return new Unit(
                id,
                name,
                shortName,
                abbreviation,
                aliases,
                kind,
                parent,
                contacts,
                address,
                identifier,
                channel,
                other);
    }
}
