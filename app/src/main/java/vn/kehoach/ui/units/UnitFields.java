package vn.kehoach.ui.units;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import vn.kehoach.directory.Channel;
import vn.kehoach.directory.Ending;
import vn.kehoach.directory.Life;
import vn.kehoach.directory.Unit;
import vn.kehoach.directory.UnitKind;
import vn.kehoach.text.Blanks;
import vn.kehoach.text.Nfc;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What is known of a unit as it is typed: aliases one a line, days as 01/7/2025. */
record UnitFields(
        StringProperty name,
        StringProperty shortName,
        StringProperty abbreviation,
        StringProperty aliases,
        ObjectProperty<UnitKind> kind,
        StringProperty parent,
        StringProperty address,
        StringProperty identifier,
        ObjectProperty<Channel> channel,
        StringProperty from,
        StringProperty to,
        StringProperty source,
        ObservableList<ContactFields> contacts) {
    static UnitFields blank() {
        return new UnitFields(
                text(),
                text(),
                text(),
                text(),
                new SimpleObjectProperty<>(UnitKind.OTHER),
                text(),
                text(),
                text(),
                new SimpleObjectProperty<>(Channel.NETWORK),
                text(),
                text(),
                text(),
                FXCollections.observableArrayList());
    }

    private static StringProperty text() {
        return new SimpleStringProperty("");
    }

    /** All but the contacts. */
    Stream<Property<?>> single() {
        return Stream.of(
                name,
                shortName,
                abbreviation,
                aliases,
                kind,
                parent,
                address,
                identifier,
                channel,
                from,
                to,
                source);
    }

    void fill(Unit unit, String above) {
        name.set(unit.name());
        shortName.set(unit.shortName());
        abbreviation.set(unit.abbreviation());
        aliases.set(String.join("\n", unit.aliases()));
        kind.set(unit.kind());
        parent.set(above);
        address.set(unit.address());
        identifier.set(unit.identifier());
        channel.set(unit.channel());
        Life life = unit.life();
        from.set(Optional.ofNullable(life.from()).map(DayText::shown).orElse(""));
        to.set(Optional.ofNullable(life.to()).map(DayText::shown).orElse(""));
        source.set(life.source());
        contacts.setAll(unit.contacts().stream().map(ContactFields::of).toList());
    }

    /** What keeps the fields from being a unit, as a sentence; the parent is not looked at. */
    Optional<String> objection() {
        if (name.get().isBlank()) {
            return Optional.of("Hãy ghi tên đơn vị.");
        }
        Optional<LocalDate> first = DayText.read(from.get());
        Optional<LocalDate> last = DayText.read(to.get());
        return Stream.of(from, to)
                .map(StringProperty::get)
                .filter(day -> !day.isBlank() && DayText.read(day).isEmpty())
                .findFirst()
                .map("“%s” không phải là ngày; hãy ghi như 01/7/2025."::formatted)
                .or(
                        () ->
                                first.isPresent()
                                                && last.isPresent()
                                                && last.get().isBefore(first.get())
                                        ? Optional.of(
                                                "Ngày kết thúc trước ngày thành lập; hãy xem lại"
                                                        + " hai ngày này.")
                                        : Optional.empty());
    }

    /** The unit that the fields make of {@code before}. */
    Unit unit(Unit before, @Nullable UUID above) {
        return new Unit(
                before.id(),
                clean(name),
                clean(shortName),
                clean(abbreviation),
                Arrays.stream(Nfc.of(aliases.get()).split("[;\\n]", -1))
                        .map(line -> Blanks.collapse(line).strip())
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList(),
                kind(before),
                above,
                contacts.stream()
                        .filter(contact -> !contact.isBlank())
                        .map(ContactFields::contact)
                        .toList(),
                clean(address),
                clean(identifier),
                channel.get(),
                life(before.life()));
    }

    /** A kind nobody chose follows the name. */
    private UnitKind kind(Unit before) {
        boolean chosen = kind.get() != before.kind();
        boolean told = before.kind() == UnitKind.of(before.name());
        boolean renamed = !clean(name).equals(before.name());
        return !chosen && told && renamed ? UnitKind.of(clean(name)) : kind.get();
    }

    private Life life(Life before) {
        LocalDate first = DayText.read(from.get()).orElse(null);
        LocalDate last = DayText.read(to.get()).orElse(null);
        if (last == null) {
            return new Life(first, null, null, List.of(), clean(source));
        }
        Ending how = before.ending() == null ? Ending.ABOLISHED : before.ending();
        return new Life(first, last, how, before.successors(), clean(source));
    }

    private static String clean(StringProperty field) {
        return Nfc.of(Blanks.collapse(field.get()).strip());
    }
}
