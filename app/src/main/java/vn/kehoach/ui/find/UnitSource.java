package vn.kehoach.ui.find;

import vn.kehoach.directory.Contact;
import vn.kehoach.directory.Directory;
import vn.kehoach.directory.NameKey;
import vn.kehoach.directory.Unit;
import vn.kehoach.text.SoughtWords;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Units by any of their names and short forms, and the people in them.
 *
 * @param directory asked at each search
 * @param show shows a unit
 */
public record UnitSource(Supplier<Directory> directory, Consumer<UUID> show) implements FindSource {
    private record Ranked(Hit hit, int rank) {}

    @Override
    public List<Hit> find(SoughtWords words, int most) {
        var found = new ArrayList<Ranked>();
        String key = NameKey.of(String.join(" ", words.folded()));
        for (Unit unit : directory.get().units()) {
            rank(unit, key, words).ifPresent(rank -> found.add(new Ranked(hit(unit), rank)));
            for (Contact person : unit.contacts()) {
                words.rank(text(person))
                        .ifPresent(rank -> found.add(new Ranked(hit(unit, person), rank)));
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Ranked::rank))
                .limit(most)
                .map(Ranked::hit)
                .toList();
    }

    /** A short form such as "STNMT" names a unit outright. */
    private static Optional<Integer> rank(Unit unit, String key, SoughtWords words) {
        boolean named = names(unit).anyMatch(name -> NameKey.all(name).contains(key));
        return named ? Optional.of(0) : words.rank(names(unit).collect(Collectors.joining(" ")));
    }

    private static Stream<String> names(Unit unit) {
        return Stream.concat(
                Stream.of(unit.name(), unit.shortName(), unit.abbreviation()),
                unit.aliases().stream());
    }

    private static String text(Contact person) {
        return Stream.of(List.of(person.person(), person.title()), person.phones(), person.emails())
                .flatMap(List::stream)
                .collect(Collectors.joining(" "));
    }

    private Hit hit(Unit unit) {
        return new Hit("Đơn vị", unit.name(), unit.address(), () -> show.accept(unit.id()));
    }

    private Hit hit(Unit unit, Contact person) {
        String detail =
                Stream.of(List.of(person.title(), unit.name()), person.phones(), person.emails())
                        .flatMap(List::stream)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "));
        return new Hit("Liên hệ", person.person(), detail, () -> show.accept(unit.id()));
    }
}
