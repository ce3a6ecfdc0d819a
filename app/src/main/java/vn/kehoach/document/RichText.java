package vn.kehoach.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Text in runs; neighbouring runs of equal emphasis are merged and empty ones dropped, so equal
 * texts are equal values.
 */
public record RichText(List<Run> runs) {
    public static final RichText EMPTY = new RichText(List.of());

    public RichText {
        var merged = new ArrayList<Run>();
        for (Run run : runs) {
            if (run.text().isEmpty()) {
                continue;
            }
            if (!merged.isEmpty() && merged.getLast().emphasis().equals(run.emphasis())) {
                merged.set(
                        merged.size() - 1,
                        new Run(merged.getLast().text() + run.text(), run.emphasis()));
            } else {
                merged.add(run);
            }
        }
        runs = List.copyOf(merged);
    }

    /** Text without emphasis. */
    public static RichText plain(String text) {
        return new RichText(List.of(Run.plain(text)));
    }

    /** The characters alone; all offsets in a paragraph count UTF-16 units of this string. */
    public String text() {
        return runs.size() == 1
                ? runs.getFirst().text()
                : runs.stream().map(Run::text).collect(Collectors.joining());
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /** Characters {@code from} inclusive to {@code to} exclusive, with their emphasis. */
    public RichText slice(int from, int to) {
        var part = new ArrayList<Run>();
        int at = 0;
        for (Run run : runs) {
            int start = Math.max(from - at, 0);
            int end = Math.min(to - at, run.text().length());
            if (start < end) {
                part.add(new Run(run.text().substring(start, end), run.emphasis()));
            }
            at += run.text().length();
        }
        return new RichText(part);
    }

    /** This text with {@code next} behind it. */
    public RichText append(RichText next) {
        var all = new ArrayList<>(runs);
        all.addAll(next.runs);
        return new RichText(all);
    }

    /** This text without blanks at its ends. */
    public RichText stripped() {
        String text = text();
        int from = text.length() - text.stripLeading().length();
        return slice(from, Math.max(from, text.stripTrailing().length()));
    }

    /**
     * This text without the characters of {@code leading} at its begin and of {@code trailing} at
     * its end.
     */
    public RichText stripped(String leading, String trailing) {
        String text = text();
        int from = 0;
        while (from < text.length() && leading.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int to = text.length();
        while (to > from && trailing.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return slice(from, to);
    }

    /** The emphasis that every letter and digit of this text has. */
    public Emphasis common() {
        List<Emphasis> all =
                runs.stream()
                        .filter(run -> run.text().chars().anyMatch(Character::isLetterOrDigit))
                        .map(Run::emphasis)
                        .toList();
        return new Emphasis(
                !all.isEmpty() && all.stream().allMatch(Emphasis::bold),
                !all.isEmpty() && all.stream().allMatch(Emphasis::italic),
                !all.isEmpty() && all.stream().allMatch(Emphasis::underline));
    }

    /** This text with all runs freed of {@code less}. */
    public RichText without(Emphasis less) {
        return new RichText(
                runs.stream()
                        .map(run -> new Run(run.text(), run.emphasis().without(less)))
                        .toList());
    }
}
