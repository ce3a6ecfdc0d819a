package vn.kehoach.ui.units;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import vn.kehoach.directory.NameKey;
import vn.kehoach.directory.Resolution;
import vn.kehoach.directory.Unit;
import vn.kehoach.directory.UnitGroup;
import vn.kehoach.office.naming.EndedUnits;
import vn.kehoach.office.naming.UnitMention;
import vn.kehoach.store.Settings;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.LiveReading;
import vn.kehoach.ui.draft.Words;
import vn.kehoach.ui.keep.Answer;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Failures;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The names of the open document that mean no unit of its day, and what can be done with each. */
public final class MentionsViewModel {
    private static final String LEFT = "units.left";

    private final DraftViewModel draft;
    private final LiveReading<List<UnitMention>> reading;
    private final KeptDirectory kept;
    private final Settings settings;
    private final BackgroundRunner background;
    private final Failures failures;
    private final Set<String> left = new LinkedHashSet<>();
    private final ReadOnlyIntegerWrapper wrong = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<List<UnitMention>> mentions =
            new ReadOnlyObjectWrapper<>(List.of());

    /** Something that settles a name. */
    public record Choice(String label, Runnable run) {}

    public MentionsViewModel(
            DraftViewModel draft,
            LiveReading<List<UnitMention>> reading,
            KeptDirectory kept,
            Settings settings,
            BackgroundRunner background,
            Failures failures) {
        this.draft = draft;
        this.reading = reading;
        this.kept = kept;
        this.settings = settings;
        this.background = background;
        this.failures = failures;
        reading.readingProperty().subscribe(() -> show());
        kept.directoryProperty().subscribe((before, now) -> reading.readAgain());
        background.run(
                "",
                () -> Answer.of(settings.all()).getOrDefault(LEFT, ""),
                names -> {
                    names.lines().forEach(left::add);
                    show();
                },
                failure -> failures.tell("Chưa đọc được các tên để nguyên", failure));
    }

    private void show() {
        mentions.set(
                reading.readingProperty().get().value().stream()
                        .filter(mention -> !left.contains(NameKey.of(mention.name())))
                        .toList());
        wrong.set((int) mentions.get().stream().filter(MentionsViewModel::isWrong).count());
    }

    /** A name nobody has written into the directory yet may well be right. */
    private static boolean isWrong(UnitMention mention) {
        return !(mention.meaning() instanceof Resolution.Unknown);
    }

    /** Looks at a name on the page. */
    void look(UnitMention mention) {
        draft.point(new Words(mention.place(), mention.from(), mention.to()));
    }

    /** What the directory makes of a name, in a sentence. */
    static String sentence(UnitMention mention) {
        return switch (mention.meaning()) {
            case Resolution.Gone(Unit unit, List<Unit> heirs) -> EndedUnits.sentence(unit, heirs);
            case Resolution.Ambiguous(List<Unit> units) ->
                    "Có thể là %s."
                            .formatted(
                                    units.stream()
                                            .limit(4)
                                            .map(unit -> "“" + unit.name() + "”")
                                            .collect(Collectors.joining(" hoặc ")));
            case Resolution.Unknown _ -> "Chưa có trong danh bạ đơn vị.";
            case Resolution.Known _, Resolution.Several _ -> "";
        };
    }

    /** What can be done with a name; the first is what one key does. */
    List<Choice> choices(UnitMention mention) {
        var choices = new ArrayList<Choice>();
        switch (mention.meaning()) {
            case Resolution.Gone(Unit _, List<Unit> heirs) -> replacing(mention, heirs, choices);
            case Resolution.Ambiguous(List<Unit> units) -> replacing(mention, units, choices);
            case Resolution.Unknown(String name, List<Unit> nearest) -> {
                nearest.forEach(
                        unit ->
                                choices.add(
                                        new Choice(
                                                "Là tên khác của “%s”".formatted(unit.name()),
                                                () -> alias(unit, name))));
                choices.add(
                        isGroup(name)
                                ? new Choice("Thêm nhóm này vào danh bạ", () -> addGroup(name))
                                : new Choice("Thêm vào danh bạ", () -> add(name)));
            }
            case Resolution.Known _, Resolution.Several _ -> {}
        }
        choices.add(new Choice("Để nguyên", () -> leave(mention)));
        return choices;
    }

    private void replacing(UnitMention mention, List<Unit> units, List<Choice> choices) {
        for (Unit unit : units) {
            choices.add(
                    new Choice(
                            "Thay bằng “%s”".formatted(unit.name()),
                            () -> replace(List.of(mention), unit)));
        }
        List<UnitMention> same =
                mentions.get().stream().filter(one -> one.name().equals(mention.name())).toList();
        if (same.size() > 1 && !units.isEmpty()) {
            choices.add(
                    new Choice(
                            "Thay cả %d chỗ bằng “%s”"
                                    .formatted(same.size(), units.getFirst().name()),
                            () -> replace(same, units.getFirst())));
        }
    }

    /** From the end, so that the places of those before still hold. */
    private void replace(List<UnitMention> all, Unit unit) {
        draft.act(
                open -> {
                    var document = open.document();
                    for (UnitMention mention : all.reversed()) {
                        document = mention.replaced(document, unit);
                    }
                    return open.withDocument(document);
                });
    }

    private void alias(Unit unit, String name) {
        var names = new ArrayList<>(unit.aliases());
        names.add(name);
        kept.change(
                "Đã ghi “%s” là tên khác của “%s”".formatted(name, unit.name()),
                kept.now().with(List.of(unit.withAliases(names))));
    }

    /** "UBND các xã, phường" stands for units, which are put into the group afterwards. */
    private static boolean isGroup(String name) {
        return name.toLowerCase(Locale.ROOT).matches("(?:.* )?các .*");
    }

    private void addGroup(String name) {
        kept.change(
                "Đã thêm nhóm “%s”; hãy thêm thành viên ở Đơn vị (Ctrl+4), Nhóm…".formatted(name),
                kept.now()
                        .withGroups(
                                List.of(
                                        new UnitGroup(
                                                UUID.randomUUID(), name, List.of(), List.of()))));
    }

    private void add(String name) {
        kept.change(
                "Đã thêm “%s” vào danh bạ".formatted(name),
                kept.now().with(List.of(Unit.named(UUID.randomUUID(), name))));
    }

    private void leave(UnitMention mention) {
        left.add(NameKey.of(mention.name()));
        show();
        String names = String.join("\n", left);
        background.run(
                "",
                () -> Answer.of(settings.put(LEFT, names)),
                done -> {},
                failure -> failures.tell("Chưa nhớ được tên để nguyên", failure));
    }

    /** How many names mean a unit that has ended, or more than one. */
    public ReadOnlyIntegerProperty wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    /** The names that want a decision, in the order of the paper. */
    public ReadOnlyObjectProperty<List<UnitMention>> mentionsProperty() {
        return mentions.getReadOnlyProperty();
    }
}
