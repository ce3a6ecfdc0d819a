package vn.kehoach.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

import vn.kehoach.compare.WordChange.Kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Differences between texts, in whole words and phrases. */
final class Words {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    private Words() {}

    /** What leads from {@code before} to {@code after}; neighbours of one kind are joined. */
    static List<WordChange> changes(String before, String after) {
        List<String> old = split(before);
        List<String> now = split(after);
        var changes = new ArrayList<WordChange>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            int from = delta.getSource().getPosition();
            add(changes, Kind.SAME, old.subList(at, from));
            add(changes, Kind.DELETED, delta.getSource().getLines());
            add(changes, Kind.INSERTED, delta.getTarget().getLines());
            at = from + delta.getSource().size();
        }
        add(changes, Kind.SAME, old.subList(at, old.size()));
        return joined(changes);
    }

    /** A blank between two changes is read as part of both: phrases change, not words. */
    private static List<WordChange> joined(List<WordChange> changes) {
        var joined = new ArrayList<WordChange>();
        var deleted = new StringBuilder();
        var inserted = new StringBuilder();
        for (int i = 0; i < changes.size(); i++) {
            String text = changes.get(i).text();
            switch (changes.get(i).kind()) {
                case DELETED -> deleted.append(text);
                case INSERTED -> inserted.append(text);
                case SAME -> {
                    boolean inside = i > 0 && i + 1 < changes.size() && text.isBlank();
                    if (inside) {
                        deleted.append(text);
                        inserted.append(text);
                    } else {
                        add(joined, Kind.DELETED, List.of(deleted.toString()));
                        add(joined, Kind.INSERTED, List.of(inserted.toString()));
                        joined.add(changes.get(i));
                        deleted.setLength(0);
                        inserted.setLength(0);
                    }
                }
            }
        }
        add(joined, Kind.DELETED, List.of(deleted.toString()));
        add(joined, Kind.INSERTED, List.of(inserted.toString()));
        return List.copyOf(joined);
    }

    /** How much of two texts' words they share: 0 nothing, 1 all. */
    static double likeness(String one, String other) {
        Map<String, Integer> counts = new HashMap<>();
        List<String> ones = words(one);
        List<String> others = words(other);
        ones.forEach(word -> counts.merge(word, 1, Integer::sum));
        int shared = 0;
        for (String word : others) {
            if (counts.merge(word, -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        int all = ones.size() + others.size();
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static List<String> words(String text) {
        return split(text).stream().filter(word -> !word.isBlank()).toList();
    }

    private static List<String> split(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void add(List<WordChange> changes, Kind kind, List<String> words) {
        String text = String.join("", words);
        if (!text.isEmpty()) {
            changes.add(new WordChange(kind, text));
        }
    }
}
