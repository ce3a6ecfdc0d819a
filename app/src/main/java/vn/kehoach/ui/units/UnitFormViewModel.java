package vn.kehoach.ui.units;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import vn.kehoach.directory.Directory;
import vn.kehoach.directory.Resolution;
import vn.kehoach.directory.Unit;
import vn.kehoach.directory.UnitEvent;
import vn.kehoach.directory.UnitGroup;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All that is known of one unit, as a form: kept when it is told to, or when another is shown. */
final class UnitFormViewModel {
    private final UnitsViewModel units;
    private final UnitFields fields = UnitFields.blank();
    private final ObservableSet<UUID> groups = FXCollections.observableSet(new HashSet<>());
    private final ReadOnlyObjectWrapper<Optional<Unit>> unit =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<UnitEvent>> history =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper edited = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private boolean filling;

    UnitFormViewModel(UnitsViewModel units) {
        this.units = units;
        fields.single().forEach(field -> field.subscribe(() -> touch()));
        fields.contacts().subscribe(() -> touch());
        groups.subscribe(() -> touch());
        units.shownProperty().subscribe(this::show);
    }

    private void touch() {
        if (!filling && unit.get().isPresent()) {
            edited.set(true);
            problem.set("");
        }
    }

    /** Shows another unit; what is typed of the one before is kept first, or it stays. */
    private void show(Optional<Unit> next) {
        boolean other = !next.map(Unit::id).equals(unit.get().map(Unit::id));
        if (!edited.get()) {
            fill(next);
        } else if (other) {
            problem.set(objection().orElse(""));
            if (problem.get().isEmpty()) {
                keep();
                fill(next);
            } else {
                unit.get().map(Unit::id).ifPresent(units::choose);
            }
        }
    }

    private void fill(Optional<Unit> next) {
        filling = true;
        Directory now = units.kept().now();
        unit.set(next);
        groups.clear();
        next.ifPresent(
                one -> {
                    Unit above = one.parent() == null ? null : now.unit(one.parent());
                    fields.fill(one, above == null ? "" : above.name());
                    fields.contacts().forEach(this::follow);
                    now.groupsOf(one).stream().map(UnitGroup::id).forEach(groups::add);
                });
        history.set(next.map(one -> UnitEvent.of(one, now)).orElse(List.of()));
        edited.set(false);
        problem.set("");
        filling = false;
    }

    private void follow(ContactFields contact) {
        contact.all().forEach(field -> field.subscribe(() -> touch()));
    }

    void addContact() {
        ContactFields blank = ContactFields.blank();
        follow(blank);
        fields.contacts().add(blank);
    }

    void remove(ContactFields contact) {
        fields.contacts().remove(contact);
    }

    /** Puts the unit into a group or takes it out. */
    void member(UUID group, boolean belongs) {
        if (belongs) {
            groups.add(group);
        } else {
            groups.remove(group);
        }
    }

    /** Keeps what is typed; what cannot be kept is said, and the form stays as it is. */
    void save() {
        problem.set(objection().orElse(""));
        if (edited.get() && problem.get().isEmpty()) {
            keep();
            units.shownProperty().get().ifPresent(one -> fill(Optional.of(one)));
        }
    }

    /** Forgets what is typed. */
    void revert() {
        fill(unit.get());
    }

    private void keep() {
        edited.set(false);
        unit.get()
                .ifPresent(
                        one ->
                                units.save(
                                        fields.unit(one, parent().map(Unit::id).orElse(null)),
                                        Set.copyOf(groups)));
    }

    private Optional<String> objection() {
        return fields.objection().or(this::parentObjection);
    }

    private Optional<String> parentObjection() {
        String text = fields.parent().get().strip();
        Optional<Unit> above = parent();
        if (!text.isEmpty() && above.isEmpty()) {
            return Optional.of(
                    "Chưa có đơn vị cấp trên “%s” trong danh bạ; hãy thêm trước hoặc sửa tên."
                            .formatted(text));
        }
        return above.filter(this::isBelow).isPresent()
                ? Optional.of("Cấp trên không thể là chính đơn vị này hay đơn vị trực thuộc nó.")
                : Optional.empty();
    }

    private boolean isBelow(Unit candidate) {
        UUID own = unit.get().map(Unit::id).orElseThrow();
        var seen = new HashSet<UUID>();
        Unit at = candidate;
        while (at != null && seen.add(at.id())) {
            if (at.id().equals(own)) {
                return true;
            }
            at = at.parent() == null ? null : units.kept().now().unit(at.parent());
        }
        return false;
    }

    /** The unit that the field of the parent names; the one before where the name is unchanged. */
    private Optional<Unit> parent() {
        String text = fields.parent().get().strip();
        Directory now = units.kept().now();
        Optional<Unit> unchanged =
                unit.get().map(Unit::parent).map(now::unit).filter(one -> one.name().equals(text));
        if (text.isEmpty() || unchanged.isPresent()) {
            return unchanged;
        }
        return switch (now.resolve(text, units.today())) {
            case Resolution.Known(Unit one) -> Optional.of(one);
            case Resolution.Gone(Unit one, List<Unit> _) -> Optional.of(one);
            case Resolution.Ambiguous(List<Unit> several) ->
                    several.stream().filter(one -> one.name().equalsIgnoreCase(text)).findFirst();
            case Resolution.Several _, Resolution.Unknown _ -> Optional.empty();
        };
    }

    UnitFields fields() {
        return fields;
    }

    /** The groups the unit itself belongs to. */
    ObservableSet<UUID> groups() {
        return groups;
    }

    ReadOnlyObjectProperty<Optional<Unit>> unitProperty() {
        return unit.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<UnitEvent>> historyProperty() {
        return history.getReadOnlyProperty();
    }

    /** Whether something is typed that is not kept yet. */
    ReadOnlyBooleanProperty editedProperty() {
        return edited.getReadOnlyProperty();
    }

    /** Why it cannot be kept; empty when it can. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
