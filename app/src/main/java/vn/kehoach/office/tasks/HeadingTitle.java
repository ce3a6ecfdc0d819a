package vn.kehoach.office.tasks;

import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Role;
import vn.kehoach.standard.Label;

/** The title of a heading, typed over as the task table shows it: number and words. */
final class HeadingTitle {
    private HeadingTitle() {}

    /** The words of what is typed, as one line, without a number of the heading's own sort. */
    static String unlabelled(Paragraph heading, String typed) {
        String line = String.join(" ", CellText.lines(typed));
        if (heading.label().isEmpty()) {
            return line;
        }
        if (line.startsWith(heading.label())) {
            return line.substring(heading.label().length()).strip();
        }
        return Label.leading(line)
                .filter(label -> isLike(label, heading))
                .map(label -> line.substring(label.printed().length()).strip())
                .orElse(line);
    }

    private static boolean isLike(Label label, Paragraph heading) {
        return Label.readings(heading.label()).stream()
                .anyMatch(own -> own.style() == label.style() && own.end().equals(label.end()));
    }

    /** {@code heading} with {@code words} for its title; what runs on behind a run-in stays. */
    static Paragraph written(Paragraph heading, String words) {
        Paragraph worded = CellText.worded(heading, 0, heading.title().length(), words);
        return heading.role() == Role.RUN_IN ? worded.withTitleLength(words.length()) : worded;
    }
}
