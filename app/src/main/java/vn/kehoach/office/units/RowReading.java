package vn.kehoach.office.units;

import org.jspecify.annotations.Nullable;

import vn.kehoach.directory.Channel;
import vn.kehoach.directory.Directory;
import vn.kehoach.directory.Resolution;
import vn.kehoach.directory.Unit;
import vn.kehoach.directory.UnitGroup;
import vn.kehoach.directory.UnitKind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Makes a unit of a row, starting from what the directory knows; a blank cell changes nothing. */
final class RowReading {
    private static final int LONGEST_NAME = 250;
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9]+(?:\\.[A-Za-z0-9]+)*");

    private final RowUnits units;
    private final TableNames names;
    private final Directory directory;
    private final Map<String, Unit> byIdentifier = new HashMap<>();
    private final Map<String, Integer> identifierRows = new HashMap<>();
    private final Map<UUID, List<String>> groupsOf = new HashMap<>();

    RowReading(RowUnits units, TableNames names) {
        this.units = units;
        this.names = names;
        this.directory = names.directory();
        for (Unit unit : directory.units()) {
            byIdentifier.putIfAbsent(unit.identifier().toUpperCase(Locale.ROOT), unit);
        }
        for (UnitGroup group : directory.groups()) {
            for (UUID member : group.members()) {
                groupsOf.computeIfAbsent(member, key -> new ArrayList<>()).add(group.name());
            }
        }
    }

    RowOutcome outcome(RowFacts facts) {
        var problems = new ArrayList<String>();
        String name = facts.text(UnitColumn.NAME);
        Optional<Unit> start = start(facts, name, problems);
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

    private Optional<Unit> start(RowFacts facts, String name, List<String> problems) {
        Optional<Unit> meant = units.of(facts);
        if (name.isEmpty()) {
            problems.add("Thiếu tên đơn vị; hãy điền tên hoặc xóa dòng này.");
        } else if (name.length() > LONGEST_NAME) {
            problems.add("Tên dài quá %d ký tự; hãy rút gọn.".formatted(LONGEST_NAME));
        } else if (meant.isEmpty()) {
            problems.add(
                    directory.resolve(name, names.today())
                                    instanceof Resolution.Ambiguous(List<Unit> several)
                            ? "“%s” có thể là %s; hãy ghi tên đầy đủ."
                                    .formatted(name, either(several))
                            : "“%s” là tên một nhóm, không phải một đơn vị.".formatted(name));
        }
        return problems.isEmpty() ? meant : Optional.empty();
    }

    private static String either(List<Unit> units) {
        return String.join(
                " hoặc ", units.stream().limit(3).map(unit -> "“" + unit.name() + "”").toList());
    }

    private UnitRow read(RowFacts facts, Unit start, List<String> problems) {
        String identifier = facts.text(UnitColumn.IDENTIFIER);
        checkIdentifier(identifier, facts.number(), start, problems);
        var unit =
                new Unit(
                        start.id(),
                        facts.id().isPresent() ? facts.text(UnitColumn.NAME) : start.name(),
                        facts.textOr(UnitColumn.SHORT_NAME, start.shortName()),
                        facts.textOr(UnitColumn.ABBREVIATION, start.abbreviation()),
                        aliases(facts, start),
                        kind(facts, start, problems),
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
                facts.id().isPresent()
                        || List.of(start.name(), start.shortName(), start.abbreviation()).stream()
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

    private void checkIdentifier(String identifier, int row, Unit start, List<String> problems) {
        if (identifier.isEmpty() || identifier.equals(start.identifier())) {
            return;
        }
        if (!IDENTIFIER.matcher(identifier).matches()) {
            problems.add(
                    "Mã định danh “%s” chỉ gồm chữ, số và dấu chấm, ví dụ H40.12."
                            .formatted(identifier));
        }
        Integer earlier = identifierRows.putIfAbsent(identifier.toUpperCase(Locale.ROOT), row);
        if (earlier != null) {
            problems.add("Mã định danh “%s” đã dùng ở dòng %d.".formatted(identifier, earlier));
        }
        Unit holder = byIdentifier.get(identifier.toUpperCase(Locale.ROOT));
        if (holder != null && !holder.id().equals(start.id())) {
            problems.add(
                    "Mã định danh “%s” đã dùng cho “%s”.".formatted(identifier, holder.name()));
        }
    }

    private static UnitKind kind(RowFacts facts, Unit start, List<String> problems) {
        String text = facts.text(UnitColumn.KIND);
        Optional<UnitKind> kind = Labels.find(UnitKind.values(), UnitKind::label, text);
        if (kind.isEmpty() && !text.isEmpty()) {
            problems.add(
                    "Không có loại đơn vị “%s”; chọn một trong: %s."
                            .formatted(text, Labels.all(UnitKind.values(), UnitKind::label)));
        }
        return kind.orElse(start.kind());
    }

    private static Channel channel(RowFacts facts, Unit start, List<String> problems) {
        String text = facts.text(UnitColumn.CHANNEL);
        if (text.isEmpty()) {
            return start.channel();
        }
        Optional<Channel> channel = Labels.find(Channel.values(), Channel::label, text);
        if (channel.isEmpty()) {
            problems.add(
                    "Không có cách gửi “%s”; chọn một trong: %s."
                            .formatted(text, Labels.all(Channel.values(), Channel::label)));
        }
        return channel.orElse(start.channel());
    }

    private List<String> groups(RowFacts facts, Unit start) {
        List<String> said = facts.list(UnitColumn.GROUPS, RowFacts.LIST);
        return said.isEmpty() ? groups(start) : said;
    }

    private List<String> groups(Unit unit) {
        return groupsOf.getOrDefault(unit.id(), List.of());
    }
}
