package vn.kehoach.office.units;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.util.stream.Collectors.toSet;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import vn.kehoach.directory.Channel;
import vn.kehoach.directory.Contact;
import vn.kehoach.directory.Directory;
import vn.kehoach.directory.Ending;
import vn.kehoach.directory.Life;
import vn.kehoach.directory.Unit;
import vn.kehoach.directory.UnitGroup;
import vn.kehoach.directory.UnitKind;
import vn.kehoach.sheet.SheetReader;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What goes out as a file comes back the same, also into an empty directory. */
class UnitFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate BORN = LocalDate.of(2025, 7, 1);

    @Property(tries = 25)
    void anExcelFileOfADirectoryLosesNothing(@ForAll("directories") Directory directory)
            throws IOException, UnreadableFile {
        Directory back = back(directory, ".xlsx");
        assertEquals(Set.copyOf(directory.units()), Set.copyOf(back.units()));
        assertEquals(
                directory.groups().stream().map(UnitFileTest::said).collect(toSet()),
                back.groups().stream().map(UnitFileTest::said).collect(toSet()));
    }

    @Property(tries = 25)
    void aCsvFileOfADirectoryLosesNoUnit(@ForAll("directories") Directory directory)
            throws IOException, UnreadableFile {
        assertEquals(Set.copyOf(directory.units()), Set.copyOf(back(directory, ".csv").units()));
    }

    /** Groups of another machine have the same names, not the same identities. */
    private static String said(UnitGroup group) {
        return group.name() + group.aliases() + group.members();
    }

    private static Directory back(Directory directory, String extension)
            throws IOException, UnreadableFile {
        Path file = Files.createTempFile("units", extension);
        try {
            Files.write(file, UnitFile.bytes(directory, extension));
            UnitFile read = UnitFile.of(new SheetReader().read(file));
            var empty = new Directory(List.of(), List.of());
            UnitPreview preview =
                    new UnitTableReader(empty, TODAY, UUID::randomUUID)
                            .preview(read.units())
                            .orElseThrow();
            assertEquals(List.of(), preview.of(RowOutcome.Problem.class));
            return read.taken(preview, empty, UUID::randomUUID);
        } finally {
            Files.delete(file);
        }
    }

    /** Two units may bear one name: they are told apart by what the file says of their identity. */
    @Provide
    Arbitrary<Directory> directories() {
        return facts().list().ofMinSize(1).ofMaxSize(6).map(UnitFileTest::directory);
    }

    private record Facts(
            String name,
            String other,
            List<String> aliases,
            Contact one,
            Contact two,
            UnitKind kind,
            Channel channel,
            Ending ending) {}

    private static Arbitrary<Facts> facts() {
        Arbitrary<Contact> contacts =
                Combinators.combine(texts(), texts(), numbers(), mails())
                        .as(
                                (person, title, phone, mail) ->
                                        new Contact(("ô " + person).strip(), title, phone, mail));
        return Combinators.combine(
                        Arbitraries.of("Sở Y tế", "Xã Tân Lập", "=1+1", "-Phòng", "@Ban", "+84"),
                        texts(),
                        texts().filter(text -> !text.isEmpty())
                                .list()
                                .ofMaxSize(2)
                                .uniqueElements(),
                        contacts,
                        contacts,
                        Arbitraries.of(UnitKind.class),
                        Arbitraries.of(Channel.class),
                        Arbitraries.of(Ending.class))
                .as(Facts::new);
    }

    private static Arbitrary<List<String>> numbers() {
        return Arbitraries.of("0912 345 678", "+84 90 1234567")
                .list()
                .ofMaxSize(2)
                .uniqueElements();
    }

    private static Arbitrary<List<String>> mails() {
        return Arbitraries.of("a@b.vn", "van.thu@so-y-te.vn").list().ofMaxSize(2).uniqueElements();
    }

    /** What a field of the form can hold: composed, no blank twice, no semicolon. */
    private static Arbitrary<String> texts() {
        return Arbitraries.of(
                "",
                "Hà",
                "=SUM(A1)",
                "'quote",
                "0123",
                "12/7/2025",
                "a \"b\" c",
                "Đặng, Thị",
                "1e5");
    }

    private static Directory directory(List<Facts> all) {
        var units = new ArrayList<Unit>();
        for (int at = 0; at < all.size(); at++) {
            units.add(unit(all.get(at), at, units));
        }
        return new Directory(
                units,
                List.of(
                        new UnitGroup(id("g0"), "Không ai", List.of("Trống"), List.of()),
                        new UnitGroup(
                                id("g1"),
                                "Tất cả",
                                List.of(),
                                units.reversed().stream().map(Unit::id).toList())));
    }

    private static Unit unit(Facts facts, int at, List<Unit> before) {
        boolean ended = facts.ending != Ending.SPLIT && !before.isEmpty();
        Life life =
                ended
                        ? new Life(
                                BORN,
                                BORN.plusMonths(at),
                                facts.ending,
                                List.of(before.getFirst().id()),
                                facts.other)
                        : new Life(at % 2 == 0 ? BORN : null, null, null, List.of(), facts.other);
        return new Unit(
                id("u" + at),
                facts.name,
                facts.other,
                facts.channel == Channel.POST ? "VT" + at : "",
                facts.aliases,
                facts.kind,
                before.isEmpty() ? null : before.getLast().id(),
                facts.channel == Channel.EMAIL ? List.of(facts.one, facts.two) : List.of(facts.one),
                facts.other,
                "H40." + at,
                facts.channel,
                life);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
