package vn.kehoach.check;

import java.util.stream.Stream;

/**
 * A rule about how a file shows its document. A document that the program prints itself has no say
 * in that, so only foreign files are judged.
 */
interface LookRule extends Rule {
    /** What it finds on the sheets of a file. */
    Stream<Finding> check(Sheets sheets);

    @Override
    default Stream<Finding> check(Draft draft) {
        return draft.sheets().filter(Sheets::shown).stream().flatMap(this::check);
    }

    /** A finding of this rule about {@code line}. */
    default Finding finding(Shown line, Severity severity, String message) {
        return finding(severity, line.place(), Excerpt.of(line.text().strip()), message);
    }
}
