package vn.kehoach.ui.draft;

import vn.kehoach.edit.Draft;
import vn.kehoach.edit.journal.Journal;
import vn.kehoach.importing.doubt.Doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The steps of the open document: those of its text, which its journal keeps, and what became of
 * its reader's doubts with them.
 */
final class Steps {
    private static final int ALL = Integer.MAX_VALUE;

    private Journal journal = new Journal();
    private final List<Turn> turns = new ArrayList<>();
    private int done;

    /**
     * One step.
     *
     * @param text whether it is one of the journal's
     * @param before the doubts before it; empty where it left them alone
     */
    private record Turn(boolean text, Optional<List<Doubt>> before, Optional<List<Doubt>> after) {}

    /**
     * A state that was come back to.
     *
     * @param doubts what they are there; empty where they stay
     */
    record Turned(Draft draft, Optional<List<Doubt>> doubts, Optional<Journal.Entry> entry) {}

    void begin(Journal kept) {
        journal = kept;
        turns.clear();
        kept.steps().forEach(_ -> turns.add(new Turn(true, Optional.empty(), Optional.empty())));
        done = kept.done();
    }

    /** Notes an edit, and what the doubts became with it. */
    Optional<Journal.Entry> act(
            Draft before, Draft after, List<Doubt> doubts, List<Doubt> doubtsAfter) {
        Optional<Journal.Entry> entry = journal.act(before, after);
        boolean settled = !doubts.equals(doubtsAfter);
        if (settled || entry.isPresent()) {
            append(
                    new Turn(
                            entry.isPresent(),
                            settled ? Optional.of(doubts) : Optional.empty(),
                            settled ? Optional.of(doubtsAfter) : Optional.empty()));
        }
        return entry;
    }

    /** Notes what was typed at time {@code nanos}; what is typed in one go is one step. */
    Optional<Journal.Entry> type(Draft before, Draft after, long nanos) {
        int steps = journal.done();
        Optional<Journal.Entry> entry = journal.type(before, after, nanos);
        if (journal.done() > steps) {
            append(new Turn(true, Optional.empty(), Optional.empty()));
        } else if (journal.done() < steps) {
            turns.removeLast();
            done--;
        }
        return entry;
    }

    private void append(Turn turn) {
        turns.subList(done, turns.size()).clear();
        turns.add(turn);
        done++;
    }

    /** Ends what is typed in one go. */
    void rest() {
        journal.rest();
    }

    /** The state before the last step. */
    Optional<Turned> back(Draft now) {
        if (done == 0) {
            return Optional.empty();
        }
        Turn turn = turns.get(done - 1);
        Optional<Draft> then = turn.text() ? journal.undo(now.document()) : Optional.of(now);
        return turned(then, turn, turn.before(), done - 1);
    }

    /** The state behind the step that was last taken back. */
    Optional<Turned> forward(Draft now) {
        if (done == turns.size()) {
            return Optional.empty();
        }
        Turn turn = turns.get(done);
        Optional<Draft> then = turn.text() ? journal.redo(now.document()) : Optional.of(now);
        return turned(then, turn, turn.after(), done + 1);
    }

    private Optional<Turned> turned(
            Optional<Draft> then, Turn turn, Optional<List<Doubt>> doubts, int to) {
        if (then.isEmpty()) {
            begin(new Journal());
            return Optional.empty();
        }
        done = to;
        Optional<Journal.Entry> entry =
                turn.text()
                        ? Optional.of(new Journal.Entry(ALL, List.of(), journal.done()))
                        : Optional.empty();
        return then.map(draft -> new Turned(draft, doubts, entry));
    }
}
