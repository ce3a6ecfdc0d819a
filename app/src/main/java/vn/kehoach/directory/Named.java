package vn.kehoach.directory;

import vn.kehoach.text.Folding;
import vn.kehoach.text.VietnameseOrder;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A unit with what it is found by, read from its names once.
 *
 * @param keys every form under which a paper may name it
 * @param words of its name, folded
 * @param text all that a search looks into, folded
 * @param order compares as its name does in a Vietnamese list
 */
record Named(Unit unit, Set<String> keys, Set<String> words, String text, String order) {
    private static final VietnameseOrder ORDER = new VietnameseOrder();

    static Named of(Unit unit) {
        return new Named(
                unit,
                keys(unit),
                words(unit.name()),
                Folding.fold(String.join(" ", told(unit).toList())),
                ORDER.key(unit.name()));
    }

    static Set<String> keys(Unit unit) {
        var keys = new LinkedHashSet<String>();
        unit.names().forEach(name -> keys.addAll(NameKey.all(name)));
        return keys;
    }

    static Set<String> words(String name) {
        return new HashSet<>(List.of(Folding.fold(name).split("[^a-z0-9]+", -1)));
    }

    private static Stream<String> told(Unit unit) {
        Stream<String> contacts =
                unit.contacts().stream()
                        .flatMap(
                                contact ->
                                        Stream.of(
                                                        List.of(contact.person(), contact.title()),
                                                        contact.phones(),
                                                        contact.emails())
                                                .flatMap(List::stream));
        return Stream.of(
                        unit.names().stream(),
                        Stream.of(unit.identifier(), unit.address()),
                        contacts)
                .flatMap(told -> told);
    }
}
