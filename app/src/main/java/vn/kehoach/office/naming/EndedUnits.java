package vn.kehoach.office.naming;

import vn.kehoach.directory.Directory;
import vn.kehoach.directory.Ending;
import vn.kehoach.directory.Resolution;
import vn.kehoach.directory.Unit;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.office.newyear.FlagSource;
import vn.kehoach.office.newyear.YearFlag;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Flags units of the office's own directory that have ended by the end of a new paper's year.
 *
 * @param directory asked at each draft
 */
public record EndedUnits(Supplier<Directory> directory) implements FlagSource {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    @Override
    public List<YearFlag> flags(OfficialDocument draft) {
        String year = draft.header().dateLine().year();
        if (!year.matches("\\d{4}")) {
            return List.of();
        }
        LocalDate end = LocalDate.of(Integer.parseInt(year), 12, 31);
        return UnitMentions.on(draft, directory.get(), end).stream()
                .flatMap(mention -> flag(mention).stream())
                .toList();
    }

    private static Optional<YearFlag> flag(UnitMention mention) {
        return mention.meaning() instanceof Resolution.Gone(Unit unit, List<Unit> heirs)
                ? Optional.of(
                        new YearFlag(
                                YearFlag.Kind.ABOLISHED,
                                mention.place(),
                                mention.name(),
                                sentence(unit, heirs)))
                : Optional.empty();
    }

    /** "Sở A đã sáp nhập (hết hiệu lực ngày 30/06/2025); nay là Sở B.". */
    public static String sentence(Unit unit, List<Unit> heirs) {
        Ending how = unit.life().ending();
        LocalDate last = unit.life().to();
        String ended =
                how == null || last == null
                        ? "“%s” chưa hoạt động vào ngày của văn bản".formatted(unit.name())
                        : "“%s” đã %s, hết hiệu lực ngày %s"
                                .formatted(unit.name(), how.label(), DAY.format(last));
        return heirs.isEmpty()
                ? ended + "."
                : "%s; nay là %s."
                        .formatted(
                                ended,
                                heirs.stream()
                                        .map(heir -> "“" + heir.name() + "”")
                                        .collect(Collectors.joining(", ")));
    }
}
