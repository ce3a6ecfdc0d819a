package vn.kehoach.check.closing;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.check.rule.RecipientLine;
import vn.kehoach.check.rule.Rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** R01: a note such as "(để b/c)" stands before the ";" of its line. */
final class NoteAfterSemicolon implements Rule {
    private static final Pattern NOTE =
            Pattern.compile("^(.*?)\\s*[;.]\\s*(\\([^()]*\\))\\s*[;.]?\\s*$");

    @Override
    public String code() {
        return "R01";
    }

    @Override
    public String article() {
        return ANNEX_1 + "II.9d";
    }

    @Override
    public Stream<Finding> check(Draft draft) {
        return RecipientLine.of(draft.document()).stream()
                .filter(line -> !line.archive())
                .flatMap(this::finding);
    }

    private Stream<Finding> finding(RecipientLine line) {
        Matcher note = NOTE.matcher(line.printed());
        if (!note.matches()) {
            return Stream.empty();
        }
        String text = note.group(1) + " " + note.group(2);
        String message = "Ghi chú đặt trước dấu “;”: “%s;”.".formatted(text);
        return Stream.of(
                finding(Severity.ERROR, line.place(), line.printed(), message)
                        .with(line.changed(text, ";")));
    }
}
