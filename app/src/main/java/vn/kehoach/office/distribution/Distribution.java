package vn.kehoach.office.distribution;

import vn.kehoach.directory.Directory;
import vn.kehoach.directory.Resolution;
import vn.kehoach.directory.Unit;
import vn.kehoach.distribution.DistributionList;
import vn.kehoach.distribution.OpenName;
import vn.kehoach.distribution.Receiver;
import vn.kehoach.document.OfficialDocument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Resolves the lines of a paper to units, as of the paper's day. */
public final class Distribution {
    private final Directory directory;
    private final LocalDate day;
    private final List<Receiver> receivers = new ArrayList<>();
    private final List<OpenName> open = new ArrayList<>();
    private final Set<UUID> taken = new HashSet<>();

    private Distribution(Directory directory, LocalDate day) {
        this.directory = directory;
        this.day = day;
    }

    /**
     * Who receives {@code document}; groups are expanded, each unit comes once, and those that a
     * line excepts — "(trừ …)" — are exceptions.
     *
     * @param today the day to go by while the document has no date
     */
    public static DistributionList of(
            OfficialDocument document, Directory directory, LocalDate today) {
        var distribution = new Distribution(directory, day(document, today));
        LineNames.lines(document).forEach(distribution::read);
        return distribution.list(LineNames.exceptions(document));
    }

    private DistributionList list(List<String> exceptions) {
        Set<UUID> leftOut =
                exceptions.stream()
                        .map(name -> directory.resolve(name, day))
                        .filter(Resolution.Known.class::isInstance)
                        .map(meaning -> ((Resolution.Known) meaning).unit().id())
                        .collect(Collectors.toSet());
        Map<Boolean, List<Receiver>> parted =
                receivers.stream()
                        .collect(Collectors.partitioningBy(one -> leftOut.contains(one.unit())));
        return new DistributionList(
                parted.getOrDefault(false, List.of()),
                parted.getOrDefault(true, List.of()),
                open,
                List.of());
    }

    /** The day whose names a paper uses: its own, else {@code today}. */
    public static LocalDate day(OfficialDocument document, LocalDate today) {
        return document.header().dateLine().date().orElse(today);
    }

    /** A line is one name, or where it is not, a list of names if at least one of them is known. */
    private void read(String line) {
        Resolution whole = directory.resolve(line, day);
        List<String> parts = LineNames.parts(line);
        boolean list =
                whole instanceof Resolution.Unknown
                        && parts.size() > 1
                        && parts.stream()
                                .anyMatch(
                                        part ->
                                                !(directory.resolve(part, day)
                                                        instanceof Resolution.Unknown));
        if (list) {
            parts.forEach(part -> take(part, line, directory.resolve(part, day)));
        } else {
            take(line, line, whole);
        }
    }

    private void take(String name, String line, Resolution meaning) {
        switch (meaning) {
            case Resolution.Known(Unit unit) -> add(unit, line);
            case Resolution.Several(var group) ->
                    directory.expand(group, day).forEach(unit -> add(unit, line));
            case Resolution.Gone _, Resolution.Ambiguous _, Resolution.Unknown _ ->
                    open.add(new OpenName(name, line));
        }
    }

    private void add(Unit unit, String line) {
        if (taken.add(unit.id())) {
            receivers.add(Receiver.of(unit, line));
        }
    }

    /** What settles an open name as it stands: its heirs, or the bare name. */
    public static List<Receiver> proposal(OpenName name, Resolution meaning) {
        return meaning instanceof Resolution.Gone(Unit _, List<Unit> heirs) && !heirs.isEmpty()
                ? heirs.stream().map(heir -> Receiver.of(heir, name.line())).toList()
                : List.of(Receiver.named(name.name(), name.line()));
    }
}
