package vn.kehoach.ui.units;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import vn.kehoach.directory.Contact;
import vn.kehoach.directory.Duplicate;
import vn.kehoach.directory.Merging;
import vn.kehoach.directory.Unit;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pairs of entries that look like one unit. */
final class DuplicatesViewModel {
    private final KeptDirectory kept;
    private final ObservableList<Duplicate> pairs = FXCollections.observableArrayList();
    private final Set<Set<UUID>> passed = new HashSet<>();

    DuplicatesViewModel(KeptDirectory kept) {
        this.kept = kept;
        find();
    }

    private void find() {
        pairs.setAll(
                Duplicate.in(kept.now()).stream()
                        .filter(pair -> !passed.contains(ids(pair)))
                        .toList());
    }

    private static Set<UUID> ids(Duplicate pair) {
        return Set.of(pair.kept().id(), pair.other().id());
    }

    /** Makes one of the two, under the name of the first. */
    void merge(Duplicate pair) {
        merge(pair.kept(), pair.other());
    }

    /** Makes one of the two, under the name of the second. */
    void mergeTurned(Duplicate pair) {
        merge(pair.other(), pair.kept());
    }

    private void merge(Unit one, Unit other) {
        kept.merge(new Merging(one, other));
        find();
    }

    /** Leaves the two as they are. */
    void pass(Duplicate pair) {
        passed.add(ids(pair));
        find();
    }

    ObservableList<Duplicate> pairs() {
        return pairs;
    }

    /** What tells one entry from the other. */
    String line(Unit unit) {
        String parent =
                Optional.ofNullable(unit.parent())
                        .map(kept.now()::unit)
                        .map(above -> "thuộc " + above.name())
                        .orElse("");
        String contact = unit.contacts().stream().findFirst().map(Contact::person).orElse("");
        return Stream.of(unit.name(), unit.abbreviation(), parent, unit.identifier(), contact)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
