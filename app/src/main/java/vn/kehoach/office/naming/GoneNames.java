package vn.kehoach.office.naming;

import vn.kehoach.directory.Directory;
import vn.kehoach.directory.NameKey;
import vn.kehoach.directory.Resolution;
import vn.kehoach.document.Place;
import vn.kehoach.text.Folding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds units that have ended before a day, under any of their names, in running text. */
final class GoneNames {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** What no name reaches across. */
    private static final Pattern STOP = Pattern.compile("[.;:()\\[\\]“”\"\\n\\t]");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final Pattern PAST =
            Pattern.compile(
                    "(?iu)\\(cũ\\)| cũ(?!\\p{L})|trước đây|nay là|sáp nhập|hợp nhất|sắp xếp|đổi"
                            + " tên|giải thể|kết thúc hoạt động|thành lập|bàn giao");

    /** Short forms of how names begin, either of which a paper may write. */
    private static final Map<String, String> BEGINNINGS =
            Map.of("uy", "ubnd", "ubnd", "uy", "hoi", "hdnd", "hdnd", "hoi", "thanh", "tp");

    private static final int LONGEST = 16;

    /** Shorter initials say too many other things: "STT" heads a column of every plan. */
    private static final int LEAST_INITIALS = 4;

    private final Directory directory;
    private final LocalDate day;
    private final Set<String> keys;
    private final Set<String> beginnings = new HashSet<>();

    GoneNames(Directory directory, LocalDate day) {
        this.directory = directory;
        this.day = day;
        this.keys = directory.goneKeys(day);
        directory.units().stream()
                .filter(unit -> !unit.livesOn(day))
                .flatMap(unit -> unit.names().stream())
                .map(GoneNames::firstWord)
                .forEach(beginnings::add);
        Set.copyOf(beginnings).stream()
                .map(BEGINNINGS::get)
                .filter(String.class::isInstance)
                .forEach(beginnings::add);
    }

    private static String firstWord(String name) {
        Matcher word = WORD.matcher(name);
        return word.find() ? Folding.fold(word.group()) : "";
    }

    /** The names in {@code text} that want a decision; of two that overlap the longer. */
    List<UnitMention> in(Place place, String text) {
        if (keys.isEmpty() || PAST.matcher(text).find()) {
            return List.of();
        }
        List<MatchResult> words = WORD.matcher(text).results().toList();
        var found = new ArrayList<UnitMention>();
        int at = 0;
        while (at < words.size()) {
            Optional<UnitMention> mention = startingAt(words, at, place, text);
            int next = at + 1;
            if (mention.isPresent()) {
                found.add(mention.get());
                while (next < words.size() && words.get(next).start() < mention.get().to()) {
                    next++;
                }
            }
            at = next;
        }
        return found;
    }

    private Optional<UnitMention> startingAt(
            List<MatchResult> words, int at, Place place, String text) {
        String first = Folding.fold(words.get(at).group());
        if (!beginnings.contains(first) && !keys.contains(first)) {
            return Optional.empty();
        }
        int from = words.get(at).start();
        for (int last = lastReached(words, at, text); last >= at; last--) {
            String name = text.substring(from, words.get(last).end());
            if (keys.contains(NameKey.of(name))
                    && (last > at || name.length() >= LEAST_INITIALS)
                    && name.codePoints().anyMatch(Character::isUpperCase)
                    && directory.resolve(name, day) instanceof Resolution.Gone gone
                    && !isCited(text.substring(0, from), gone)) {
                return Optional.of(new UnitMention(place, from, words.get(last).end(), name, gone));
            }
        }
        return Optional.empty();
    }

    private static int lastReached(List<MatchResult> words, int at, String text) {
        int last = at;
        while (last + 1 < words.size()
                && last - at < LONGEST
                && !STOP.matcher(text.substring(words.get(last).end(), words.get(last + 1).start()))
                        .find()) {
            last++;
        }
        return last;
    }

    /** A paper of a year in which the unit was there bears its name rightly. */
    private static boolean isCited(String before, Resolution.Gone gone) {
        LocalDate end = gone.unit().life().to();
        String sentence = before.substring(before.lastIndexOf(';') + 1);
        return end != null
                && YEAR.matcher(sentence)
                        .results()
                        .anyMatch(year -> Integer.parseInt(year.group()) <= end.getYear());
    }
}
