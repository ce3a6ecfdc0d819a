package vn.kehoach.office.naming;

import vn.kehoach.directory.Directory;
import vn.kehoach.directory.Resolution;
import vn.kehoach.document.Addressee;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Part;
import vn.kehoach.document.Passage;
import vn.kehoach.document.Passages;
import vn.kehoach.document.Place;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;
import vn.kehoach.document.Role;
import vn.kehoach.office.distribution.LineNames;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names of a paper that want a decision: those of Kính gửi, Nơi nhận and the tasks that mean no
 * unit or several, and everywhere units that have ended before the paper's day.
 */
public final class UnitMentions {
    private final Directory directory;
    private final LocalDate day;
    private final GoneNames gone;
    private final List<UnitMention> found = new ArrayList<>();

    private UnitMentions(Directory directory, LocalDate day) {
        this.directory = directory;
        this.day = day;
        this.gone = new GoneNames(directory, day);
    }

    /**
     * All of them in the order of the paper; none while the directory is empty.
     *
     * @param today the day to go by while the document has no date
     */
    public static List<UnitMention> in(
            OfficialDocument document, Directory directory, LocalDate today) {
        LocalDate day = document.header().dateLine().date().orElse(today);
        return directory.units().isEmpty() ? List.of() : on(document, directory, day);
    }

    /** All of them as of {@code day}. */
    static List<UnitMention> on(OfficialDocument document, Directory directory, LocalDate day) {
        var mentions = new UnitMentions(directory, day);
        mentions.head(document);
        mentions.lines(document);
        mentions.text(document);
        return List.copyOf(mentions.found);
    }

    private void head(OfficialDocument document) {
        List<String> parent = document.header().parentAgency();
        for (int at = 0; at < parent.size(); at++) {
            found.addAll(gone.in(Place.of(Part.PARENT_AGENCY, at), parent.get(at)));
        }
        List<String> issuer = document.header().issuer();
        for (int at = 0; at < issuer.size(); at++) {
            found.addAll(gone.in(Place.of(Part.ISSUER, at), issuer.get(at)));
        }
    }

    private void lines(OfficialDocument document) {
        List<Addressee> addressees = document.addressees();
        for (int at = 0; at < addressees.size(); at++) {
            line(Place.of(Part.ADDRESSEES, at), addressees.get(at).text());
        }
        List<RecipientList> lists = document.closing().recipients();
        for (int list = 0; list < lists.size(); list++) {
            List<Recipient> recipients = lists.get(list).recipients();
            for (int at = 0; at < recipients.size(); at++) {
                line(Place.of(Part.RECIPIENTS, list, at), recipients.get(at).text());
            }
        }
    }

    private void text(OfficialDocument document) {
        Map<Place, List<UnitMention>> tasks = new TaskNames(directory, day).in(document, found);
        boolean basis = false;
        for (Passage passage : Passages.withNotes(document)) {
            basis = passage.place().inNote() ? basis : passage.paragraph().role() == Role.BASIS;
            if (!basis) {
                Stream.concat(
                                gone.in(passage.place(), passage.text()).stream(),
                                tasks.getOrDefault(passage.place(), List.of()).stream())
                        .sorted(Comparator.comparingInt(UnitMention::from))
                        .forEach(found::add);
            }
        }
    }

    /** A line is one name, or where it is not, a list of names if at least one is known. */
    private void line(Place place, String text) {
        Optional<String> whole = LineNames.in(text);
        if (whole.isEmpty()) {
            return;
        }
        String line = whole.get();
        List<String> parts = LineNames.parts(line);
        boolean list =
                !directory.knows(line)
                        && parts.size() > 1
                        && parts.stream().anyMatch(directory::knows);
        int from = text.indexOf(line);
        for (String name : list ? parts : List.of(line)) {
            int start = text.indexOf(name, Math.max(0, from));
            if (start >= 0) {
                name(place, start, name);
                from = start + name.length();
            }
        }
    }

    private void name(Place place, int from, String name) {
        Resolution meaning = directory.resolve(name, day);
        switch (meaning) {
            case Resolution.Known _, Resolution.Several _ -> {}
            case Resolution.Gone _, Resolution.Ambiguous _, Resolution.Unknown _ ->
                    found.add(new UnitMention(place, from, from + name.length(), name, meaning));
        }
    }
}
