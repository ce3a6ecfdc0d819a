package vn.kehoach.office.units;

import vn.kehoach.directory.Ending;
import vn.kehoach.directory.Life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** From when to when a unit is there and what takes its place, from the cells of a row. */
record LifeCells(TableNames names) {
    /** The life of before with what the row says of it. */
    Life life(RowFacts facts, Life known, List<String> problems) {
        LocalDate from = facts.day(UnitColumn.FROM, problems::add).orElse(known.from());
        LocalDate to = facts.day(UnitColumn.TO, problems::add).orElse(known.to());
        List<UUID> heirs = heirs(facts, known, problems);
        String source = facts.textOr(UnitColumn.SOURCE, known.source());
        if (to == null) {
            if (!heirs.isEmpty()) {
                problems.add("Có đơn vị kế thừa nhưng thiếu “Đến ngày”; hãy ghi ngày kết thúc.");
            }
            return new Life(from, null, null, List.of(), source);
        }
        if (from != null && to.isBefore(from)) {
            problems.add("“Đến ngày” trước “Từ ngày”; hãy xem lại hai ngày này.");
            return known;
        }
        return new Life(from, to, ending(facts, known, heirs, problems), heirs, source);
    }

    private static Ending ending(
            RowFacts facts, Life known, List<UUID> heirs, List<String> problems) {
        String said = facts.text(UnitColumn.ENDING);
        if (!said.isEmpty()) {
            Optional<Ending> meant = Labels.find(Ending.values(), Ending::label, said);
            if (meant.isPresent()) {
                return meant.get();
            }
            problems.add(
                    "Không có hình thức kết thúc “%s”; chọn một trong: %s."
                            .formatted(said, Labels.all(Ending.values(), Ending::label)));
        }
        if (known.ending() != null && heirs.equals(known.successors())) {
            return known.ending();
        }
        return switch (heirs.size()) {
            case 0 -> Ending.ABOLISHED;
            case 1 -> Ending.MERGED;
            default -> Ending.SPLIT;
        };
    }

    private List<UUID> heirs(RowFacts facts, Life known, List<String> problems) {
        List<String> said = facts.list(UnitColumn.SUCCESSORS, RowFacts.LIST);
        if (said.isEmpty()) {
            return known.successors();
        }
        var heirs = new ArrayList<UUID>();
        for (String name : said) {
            names.find(name)
                    .ifPresentOrElse(
                            unit -> heirs.add(unit.id()),
                            () ->
                                    problems.add(
                                            "Chưa có đơn vị kế thừa “%s”; hãy thêm đơn vị đó hoặc sửa tên."
                                                    .formatted(name)));
        }
        return heirs;
    }
}
