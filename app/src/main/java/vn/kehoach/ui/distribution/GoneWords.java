package vn.kehoach.ui.distribution;

import vn.kehoach.directory.Ending;
import vn.kehoach.directory.Unit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the screen says that a unit is not there on a paper's day. */
final class GoneWords {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private GoneWords() {}

    /** "Sở A đã sáp nhập từ sau 28/02/2025, nay là Sở B." */
    static String of(Unit unit, List<Unit> heirs) {
        String now =
                heirs.isEmpty()
                        ? "không có đơn vị kế thừa"
                        : "nay là "
                                + heirs.stream().map(Unit::name).collect(Collectors.joining(", "));
        return "%s %s, %s.".formatted(unit.name(), ending(unit), now);
    }

    private static String ending(Unit unit) {
        Ending how = unit.life().ending();
        LocalDate last = unit.life().to();
        if (how == null || last == null) {
            return "chưa có vào ngày của văn bản";
        }
        return "đã %s sau ngày %s".formatted(how.label(), last.format(DAY));
    }
}
