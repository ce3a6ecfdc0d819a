package vn.kehoach.pdf.structure;

import vn.kehoach.layout.PlacedLine;
import vn.kehoach.layout.PlacedRun;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The notes at the pages' feet: each is read behind the text of its page that calls it, whatever
 * page it goes on to.
 */
final class CalledNotes {
    private final Deque<Element> callers = new ArrayDeque<>();
    private Element note = new Element(Tag.NOTE);

    /** {@code stretch} with the marks in it as references. */
    List<Stretch> called(Stretch stretch) {
        boolean marked = stretch.runs().stream().anyMatch(PlacedRun::isMark);
        if (!marked || stretch.element().isEmpty()) {
            return List.of(stretch);
        }
        Element caller = stretch.element().get();
        var parts = new ArrayList<Stretch>();
        for (PlacedRun run : stretch.runs()) {
            Element element = run.isMark() ? caller.later(Tag.REFERENCE) : caller;
            if (run.isMark()) {
                callers.addLast(caller);
            }
            parts.add(new Stretch(Optional.of(element), List.of(run)));
        }
        return parts;
    }

    /** The runs of a note's line. */
    List<Stretch> note(PlacedLine line) {
        List<PlacedRun> runs = line.runs();
        if (!line.first() || callers.isEmpty()) {
            return List.of(new Stretch(Optional.of(note), runs));
        }
        note = callers.removeFirst().later(Tag.NOTE);
        var label = note.later(Tag.LABEL);
        return List.of(
                new Stretch(Optional.of(label), runs.subList(0, 1)),
                new Stretch(Optional.of(note), runs.subList(1, runs.size())));
    }
}
