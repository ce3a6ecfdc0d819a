package vn.kehoach.ui.distribution;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as a clerk writes them down: "1-20, 25". */
final class NumberRanges {
    private static final Pattern PART = Pattern.compile(" *(\\d{1,5}) *(?:[-–] *(\\d{1,5}) *)?");

    private NumberRanges() {}

    /** The numbers of {@code text}; nothing where it cannot be read. */
    static Optional<Set<Integer>> of(String text) {
        var numbers = new TreeSet<Integer>();
        for (String part : text.split("[,;]", -1)) {
            Matcher range = PART.matcher(part);
            if (!range.matches()) {
                return Optional.empty();
            }
            int first = Integer.parseInt(range.group(1));
            int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
            for (int number = first; number <= last; number++) {
                numbers.add(number);
            }
        }
        return Optional.of(numbers);
    }
}
