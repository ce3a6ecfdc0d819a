package vn.kehoach.store.content;

import vn.kehoach.document.FieldSpan;
import vn.kehoach.document.Footnote;
import vn.kehoach.document.TaskField;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What hangs on a paragraph's characters, as text: footnotes and the spans of task facts. */
public final class Notes {
    private static final int LINES = 4;

    private Notes() {}

    static String joined(List<Footnote> notes) {
        var lines = new ArrayList<String>();
        for (Footnote note : notes) {
            lines.add(Integer.toString(note.at()));
            lines.add(note.mark());
            lines.add(note.text().text());
            lines.add(Runs.of(note.text()));
        }
        return Lines.joined(lines);
    }

    /** What the notes say that {@link #joined} wrote. */
    public static List<String> texts(String joined) {
        return footnotes(joined).stream().map(note -> note.text().text()).toList();
    }

    static List<Footnote> footnotes(String joined) {
        List<String> lines = Lines.split(joined);
        var notes = new ArrayList<Footnote>();
        for (int i = 0; i < lines.size(); i += LINES) {
            notes.add(
                    new Footnote(
                            Integer.parseInt(lines.get(i)),
                            lines.get(i + 1),
                            Runs.text(lines.get(i + 2), lines.get(i + 3))));
        }
        return notes;
    }

    /** {@code "LEAD 3 40;TIMING 50 62"}. */
    static String spans(List<FieldSpan> spans) {
        return spans.stream()
                .map(span -> span.field() + " " + span.from() + " " + span.to())
                .collect(Collectors.joining(";"));
    }

    static List<FieldSpan> fields(String spans) {
        var fields = new ArrayList<FieldSpan>();
        if (!spans.isEmpty()) {
            for (String span : spans.split(";", -1)) {
                String[] parts = span.split(" ", -1);
                fields.add(
                        new FieldSpan(
                                TaskField.valueOf(parts[0]),
                                Integer.parseInt(parts[1]),
                                Integer.parseInt(parts[2])));
            }
        }
        return fields;
    }
}
