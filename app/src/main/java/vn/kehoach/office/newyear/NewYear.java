package vn.kehoach.office.newyear;

import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Sang năm mới: makes a new draft of an old paper. Its own years and terms move, each by a rule
 * that is named; whatever is in doubt stays and is flagged. Signature and recipients are kept.
 */
public final class NewYear {
    private final List<FlagSource> sources;

    /** A draft's flags beyond those of its years come from {@code sources}. */
    public NewYear(List<FlagSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** The same with {@code first} asked before the others, whose like flags then are left out. */
    public NewYear with(FlagSource first) {
        var all = new ArrayList<FlagSource>(List.of(first));
        all.addAll(sources);
        return new NewYear(all);
    }

    /**
     * A draft for {@code year}, or for the year after the paper's own; empty when the paper names
     * no year at all and none is given.
     */
    public Optional<NewYearDraft> of(OfficialDocument document, OptionalInt year) {
        return PaperYear.of(document)
                .or(
                        () ->
                                year.isPresent()
                                        ? Optional.of(
                                                new PaperYear(
                                                        year.getAsInt() - 1,
                                                        Optional.empty(),
                                                        year.getAsInt() - 1))
                                        : Optional.empty())
                .map(paper -> draft(document, paper, year.orElse(paper.year() + 1)));
    }

    private NewYearDraft draft(OfficialDocument document, PaperYear paper, int target) {
        int issuedIn = paper.issuedIn() + target - paper.year();
        var own = new OwnNumber(document, issuedIn);
        var shift = new YearShift(paper, target);
        var changes = new ArrayList<YearChange>();
        for (YearText text : YearTexts.of(document)) {
            List<YearChange> blanks = own.in(text);
            changes.addAll(blanks);
            shift.look(text, blanks);
        }
        changes.addAll(shift.changes());
        OfficialDocument unshifted = blank(document, issuedIn);
        var flags = new ArrayList<>(shift.flags());
        sources.forEach(source -> add(source.flags(unshifted), flags));
        changes.sort(Comparator.comparing(YearChange::place).thenComparingInt(YearChange::from));
        flags.sort(Comparator.comparing(YearFlag::place));
        return new NewYearDraft(target, unshifted, changes, flags);
    }

    /** What an earlier source has said of the same words is not said twice. */
    private static void add(List<YearFlag> more, List<YearFlag> flags) {
        List<YearFlag> before = List.copyOf(flags);
        more.stream().filter(flag -> before.stream().noneMatch(flag::isLike)).forEach(flags::add);
    }

    /** Number, day and month wait for the new paper to be issued. */
    private static OfficialDocument blank(OfficialDocument document, int issuedIn) {
        Header header = document.header();
        DocumentNumber number = header.number();
        return new OfficialDocument(
                header.withNumber(new DocumentNumber("", number.separator(), number.symbol()))
                        .withDateLine(
                                new DateLine(
                                        header.dateLine().place(),
                                        "",
                                        "",
                                        String.valueOf(issuedIn))),
                document.addressees(),
                document.body(),
                document.orientation(),
                document.closing(),
                document.appendices(),
                List.of());
    }
}
