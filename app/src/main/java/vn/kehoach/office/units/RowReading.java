package vn.kehoach.office.units;

import org.jspecify.annotations.Nullable;

import vn.kehoach.directory.Channel;
import vn.kehoach.directory.Directory;
import vn.kehoach.directory.Resolution;
import vn.kehoach.directory.Unit;
import vn.kehoach.directory.UnitGroup;
import vn.kehoach.text.Folding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Makes a unit of a row, starting from what the directory knows; a blank cell changes nothing. */
final class RowReading {
    private static final int LONGEST_NAME = 250;
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9]+(?:\\.[A-Za-z0-9]+)*");

    private final TableNames names;
    private final Directory directory;

    RowReading(TableNames names) {
        this.names = names;
        this.directory = names.directory();
    }

    RowOutcome outcome(RowFacts facts) {
        var problems = new ArrayList<String>();
        String name = facts.text(UnitColumn.NAME);
        Optional<Unit> start = start(name, problems);
        Optional<UnitRow> read = start.map(unit -> read(facts, unit, problems));
        if (read.isEmpty() || !problems.isEmpty()) {
            return new RowOutcome.Problem(facts.number(), name, problems);
        }
        UnitRow after = read.get();
        Unit known = directory.unit(after.unit().id());
        if (known == null) {
            return new RowOutcome.Added(facts.number(), after);
        }
        var before = new UnitRow(known, groups(known));
        List<String> changes = UnitChanges.between(before, after, directory);
        return changes.isEmpty()
                ? new RowOutcome.Same(facts.number(), before)
                : new RowOutcome.Changed(facts.number(), before, after, changes);
    }

    private Optional<Unit> start(String name, List<String> problems) {
        if (name.isEmpty()) {
            problems.add("Thiếu tên đơn vị; hãy điền tên hoặc xóa dòng này.");
        } else if (name.length() > LONGEST_NAME) {
            problems.add("Tên dài quá %d ký tự; hãy rút gọn.".formatted(LONGEST_NAME));
        } else if (directory.resolve(name, names.today())
                instanceof Resolution.Ambiguous(List<Unit> units)) {
            problems.add("“%s” có thể là %s; hãy ghi tên đầy đủ.".formatted(name, either(units)));
        } else if (directory.resolve(name, names.today()) instanceof Resolution.Several) {
            problems.add("“%s” là tên một nhóm, không phải một đơn vị.".formatted(name));
        }
        return problems.isEmpty() ? names.meant(name) : Optional.empty();
    }

    private static String either(List<Unit> units) {
        return String.join(
                " hoặc ", units.stream().limit(3).map(unit -> "“" + unit.name() + "”").toList());
    }

    private UnitRow read(RowFacts facts, Unit start, List<String> problems) {
        String identifier = facts.text(UnitColumn.IDENTIFIER);
        checkIdentifier(identifier, start, problems);
        var unit =
                new Unit(
                        start.id(),
                        start.name(),
                        facts.textOr(UnitColumn.SHORT_NAME, start.shortName()),
                        facts.textOr(UnitColumn.ABBREVIATION, start.abbreviation()),
                        aliases(facts, start),
                        start.kind(),
                        parent(facts, start, problems),
                        ContactCells.contacts(facts, start.contacts(), problems),
                        facts.textOr(UnitColumn.ADDRESS, start.address()),
                        facts.textOr(UnitColumn.IDENTIFIER, start.identifier()),
                        channel(facts, start, problems),
                        new LifeCells(names).life(facts, start.life(), problems));
        return new UnitRow(unit, groups(facts, start));
    }

    /** Other names of the unit, with the one of the row where it is not the unit's own. */
    private static List<String> aliases(RowFacts facts, Unit start) {
        var aliases = new LinkedHashSet<>(start.aliases());
        aliases.addAll(facts.list(UnitColumn.ALIASES, RowFacts.LIST));
        String name = facts.text(UnitColumn.NAME);
        boolean own =
                List.of(start.name(), start.shortName(), start.abbreviation()).stream()
                        .anyMatch(name::equalsIgnoreCase);
        if (!own) {
            aliases.add(name);
        }
        return List.copyOf(aliases);
    }

    private @Nullable UUID parent(RowFacts facts, Unit start, List<String> problems) {
        String name = facts.text(UnitColumn.PARENT);
        if (name.isEmpty()) {
            return start.parent();
        }
        Optional<Unit> parent = names.find(name);
        if (parent.isEmpty()) {
            problems.add(
                    "Chưa có đơn vị cấp trên “%s”; hãy thêm đơn vị đó hoặc sửa tên."
                            .formatted(name));
        } else if (parent.get().id().equals(start.id())) {
            problems.add("Đơn vị không thể là cấp trên của chính mình.");
        }
        return parent.map(Unit::id).orElse(start.parent());
    }

    private void checkIdentifier(String identifier, Unit start, List<String> problems) {
        if (identifier.isEmpty()) {
            return;
        }
        if (!IDENTIFIER.matcher(identifier).matches()) {
            problems.add(
                    "Mã định danh “%s” chỉ gồm chữ, số và dấu chấm, ví dụ H40.12."
                            .formatted(identifier));
        }
        directory.units().stream()
                .filter(
                        unit ->
                                unit.identifier().equalsIgnoreCase(identifier)
                                        && !unit.id().equals(start.id()))
                .findFirst()
                .ifPresent(
                        unit ->
                                problems.add(
                                        "Mã định danh “%s” đã dùng cho “%s”."
                                                .formatted(identifier, unit.name())));
    }

    private static Channel channel(RowFacts facts, Unit start, List<String> problems) {
        String text = facts.text(UnitColumn.CHANNEL);
        if (text.isEmpty()) {
            return start.channel();
        }
        Optional<Channel> channel =
                Arrays.stream(Channel.values())
                        .filter(one -> Folding.fold(one.label()).equals(Folding.fold(text)))
                        .findFirst();
        if (channel.isEmpty()) {
            problems.add(
                    "Không có cách gửi “%s”; chọn một trong: %s."
                            .formatted(
                                    text,
                                    String.join(
                                            ", ",
                                            Arrays.stream(Channel.values())
                                                    .map(Channel::label)
                                                    .toList())));
        }
        return channel.orElse(start.channel());
    }

    private List<String> groups(RowFacts facts, Unit start) {
        List<String> said = facts.list(UnitColumn.GROUPS, RowFacts.LIST);
        return said.isEmpty() ? groups(start) : said;
    }

    private List<String> groups(Unit unit) {
        return directory.groups().stream()
                .filter(group -> group.members().contains(unit.id()))
                .map(UnitGroup::name)
                .toList();
    }
}
