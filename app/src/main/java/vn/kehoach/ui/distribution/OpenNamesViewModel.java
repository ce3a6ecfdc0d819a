package vn.kehoach.ui.distribution;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import vn.kehoach.directory.Resolution;
import vn.kehoach.directory.Unit;
import vn.kehoach.distribution.DistributionList;
import vn.kehoach.distribution.OpenName;
import vn.kehoach.distribution.Receiver;
import vn.kehoach.office.distribution.Distribution;
import vn.kehoach.text.SoughtWords;
import vn.kehoach.ui.units.KeptDirectory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The names of a paper that do not mean one unit, settled one by one: a unit is chosen or added, or
 * the name stays as text, or gets nothing.
 */
public final class OpenNamesViewModel {
    /** Units that a search offers at most. */
    private static final int MOST = 50;

    private final DistributionViewModel distribution;
    private final KeptDirectory kept;
    private final ObjectProperty<Optional<OpenName>> current =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Unit>> candidates =
            new ReadOnlyObjectWrapper<>(List.of());

    private record Ranked(Unit unit, int rank) {}

    public OpenNamesViewModel(DistributionViewModel distribution, KeptDirectory kept) {
        this.distribution = distribution;
        this.kept = kept;
        kept.directoryProperty().subscribe(distribution::look);
        distribution.listProperty().subscribe(this::follow);
        distribution.shownProperty().subscribe(this::search);
        current.subscribe(
                name -> {
                    words.set("");
                    search();
                });
        words.subscribe(this::search);
    }

    /** The first name is the next to be settled, unless the one at hand is still open. */
    private void follow(DistributionList list) {
        if (current.get().filter(list.open()::contains).isEmpty()) {
            current.set(list.open().stream().findFirst());
        }
    }

    private void search() {
        candidates.set(distribution.shownProperty().get().map(this::candidates).orElse(List.of()));
    }

    private List<Unit> candidates(Shown shown) {
        SoughtWords sought = SoughtWords.of(words.get());
        return sought.isEmpty()
                ? current.get().map(name -> near(meaning(shown, name))).orElse(List.of())
                : found(shown, sought);
    }

    private static List<Unit> near(Resolution meaning) {
        return switch (meaning) {
            case Resolution.Known(Unit unit) -> List.of(unit);
            case Resolution.Gone(Unit _, List<Unit> heirs) -> heirs;
            case Resolution.Ambiguous(List<Unit> units) -> units;
            case Resolution.Unknown(String _, List<Unit> nearest) -> nearest;
            case Resolution.Several _ -> List.of();
        };
    }

    private static List<Unit> found(Shown shown, SoughtWords sought) {
        return shown.directory().units().stream()
                .filter(unit -> unit.livesOn(shown.day()))
                .flatMap(
                        unit ->
                                sought
                                        .rank(text(unit))
                                        .map(rank -> new Ranked(unit, rank))
                                        .stream())
                .sorted(Comparator.comparingInt(Ranked::rank))
                .limit(MOST)
                .map(Ranked::unit)
                .toList();
    }

    private static String text(Unit unit) {
        return Stream.concat(
                        Stream.of(unit.name(), unit.shortName(), unit.abbreviation()),
                        unit.aliases().stream())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private static Resolution meaning(Shown shown, OpenName name) {
        return shown.directory().resolve(name.name(), shown.day());
    }

    /** Why the name at hand is open, in the clerk's words. */
    public String reason() {
        return distribution
                .shownProperty()
                .get()
                .flatMap(shown -> current.get().map(name -> reason(meaning(shown, name))))
                .orElse("Tìm đơn vị ở đây để gửi thêm.");
    }

    private static String reason(Resolution meaning) {
        return switch (meaning) {
            case Resolution.Gone(Unit unit, List<Unit> heirs) -> GoneWords.of(unit, heirs);
            case Resolution.Ambiguous(List<Unit> units) ->
                    "%d đơn vị cùng mang tên này. Hãy chọn một.".formatted(units.size());
            case Resolution.Known _, Resolution.Several _ ->
                    "Danh bạ nay đã có tên này. Bấm “Đọc lại Nơi nhận”, hoặc chọn ở dưới.";
            case Resolution.Unknown(String _, List<Unit> nearest) ->
                    nearest.isEmpty()
                            ? "Danh bạ chưa có đơn vị này."
                            : "Danh bạ chưa có đơn vị này; gần giống nhất là các đơn vị dưới đây.";
        };
    }

    /** Settles the name at hand by a unit; where there is none, it gets the paper too. */
    public void choose(Unit unit) {
        if (current.get().isEmpty()) {
            distribution.change(list -> list.with(List.of(Receiver.of(unit, ""))));
            words.set("");
        }
        settle(name -> List.of(Receiver.of(unit, name.line())));
    }

    /** As {@link #choose}, and the unit is known by this name from now on. */
    public void chooseAsAlias(Unit unit) {
        current.get()
                .ifPresent(
                        name ->
                                keep(
                                        "Từ nay “%s” cũng được gọi là “%s”"
                                                .formatted(unit.name(), name.name()),
                                        unit.withAliases(
                                                Stream.concat(
                                                                unit.aliases().stream(),
                                                                Stream.of(name.name()))
                                                        .distinct()
                                                        .toList())));
    }

    /** Settles the name at hand by a new unit of this name. */
    public void add() {
        current.get()
                .ifPresent(
                        name ->
                                keep(
                                        "Đã thêm “%s” vào danh bạ".formatted(name.name()),
                                        Unit.named(UUID.randomUUID(), name.name())));
    }

    private void keep(String said, Unit unit) {
        kept.change(said, kept.now().with(List.of(unit)));
        choose(unit);
    }

    /** Settles the name at hand by what took the unit's place, or by the bare name. */
    public void accept() {
        distribution
                .shownProperty()
                .get()
                .ifPresent(
                        shown -> settle(name -> Distribution.proposal(name, meaning(shown, name))));
    }

    /** The name at hand stays as text and gets a copy by hand. */
    public void leaveAsText() {
        settle(name -> List.of(Receiver.named(name.name(), name.line())));
    }

    /** The name at hand gets nothing. */
    public void drop() {
        settle(name -> List.of());
    }

    /** Settles all open names as {@link #accept} does with one. */
    public void acceptAll() {
        distribution
                .shownProperty()
                .get()
                .ifPresent(
                        shown ->
                                distribution.change(
                                        list -> {
                                            DistributionList settled = list;
                                            for (OpenName name : list.open()) {
                                                settled =
                                                        settled.settled(
                                                                name,
                                                                Distribution.proposal(
                                                                        name,
                                                                        meaning(shown, name)));
                                            }
                                            return settled;
                                        }));
    }

    private void settle(Function<OpenName, List<Receiver>> by) {
        current.get()
                .ifPresent(name -> distribution.change(list -> list.settled(name, by.apply(name))));
    }

    /** The name that is settled next; empty when all are. */
    public ObjectProperty<Optional<OpenName>> currentProperty() {
        return current;
    }

    /** Words of the unit that is looked for; none for those that are near the name. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** Units that may be meant, best first. */
    public ReadOnlyObjectProperty<List<Unit>> candidatesProperty() {
        return candidates.getReadOnlyProperty();
    }
}
