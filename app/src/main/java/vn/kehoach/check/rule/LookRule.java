package vn.kehoach.check.rule;

import vn.kehoach.check.file.Sheets;
import vn.kehoach.check.file.Shown;
import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;

import java.util.stream.Stream;

/**
 * A rule about how a file shows its document. A document that the program prints itself has no say
 * in that, so only foreign files are judged.
 */
public interface LookRule extends Rule {
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
