package vn.kehoach.edit.journal;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.edit.Draft;
import vn.kehoach.text.Blanks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The steps of a document that undo and redo walk along, without limit. Letters of a word are one
 * step, with the letters taken back between them, as Unikey does; a pause, a caret move and any
 * other edit end it.
 */
public final class Journal {
    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);

    /**
     * What the list of steps becomes, as a store keeps it.
     *
     * @param keep number of leading steps that stay
     * @param added steps behind them
     * @param done number of leading steps that are done; those behind are undone
     */
    public record Entry(int keep, List<Step> added, int done) {
        public Entry {
            added = List.copyOf(added);
        }
    }

    /**
     * A word while it is typed.
     *
     * @param start the draft before its first letter
     * @param where the paragraph, or what of the head or closing, it is typed in
     * @param end the draft after its last key
     * @param blank whether that key ended in a blank; an input method sends whole words
     */
    private record Word(Draft start, Object where, Draft end, boolean blank, long nanos) {}

    private final List<Step> steps = new ArrayList<>();
    private int done;
    private Optional<Word> word = Optional.empty();

    /**
     * The journal of steps that were kept.
     *
     * @param done number of leading steps that are done
     * @return empty when they are not those of {@code document}
     */
    public static Optional<Journal> restored(
            List<Step> steps, int done, OfficialDocument document) {
        if (done < 0 || done > steps.size()) {
            return Optional.empty();
        }
        try {
            OfficialDocument state = document;
            for (Step step : steps.subList(0, done).reversed()) {
                state = step.back(state).document();
            }
            state = document;
            for (Step step : steps.subList(done, steps.size())) {
                state = step.forward(state).document();
            }
        } catch (Misfit another) {
            return Optional.empty();
        }
        var journal = new Journal();
        journal.steps.addAll(steps);
        journal.done = done;
        return Optional.of(journal);
    }

    /** Notes an edit that is a step of its own; empty when it changed nothing. */
    public Optional<Entry> act(Draft before, Draft after) {
        word = Optional.empty();
        Step step = Step.between(before, after);
        return step.changes().isEmpty() ? Optional.empty() : Optional.of(append(step));
    }

    /** Notes a letter typed or taken back at time {@code nanos}; empty when nothing changed. */
    public Optional<Entry> type(Draft before, Draft after, long nanos) {
        Step step = Step.between(before, after);
        if (step.changes().size() != 1) {
            return act(before, after);
        }
        return switch (step.changes().getFirst()) {
            case WordsChange letters -> {
                String young = letters.young().text();
                boolean blank =
                        !young.isEmpty() && Blanks.isBlank(young.charAt(young.length() - 1));
                boolean begins = letters.old().isEmpty() && !young.isBlank();
                yield type(step, new Word(before, letters.place(), after, blank, nanos), begins);
            }
            case FrameChange.OfAppendices _ -> act(before, after);
            case FrameChange part ->
                    type(step, new Word(before, part.getClass(), after, false, nanos), false);
            default -> act(before, after);
        };
    }

    /**
     * Notes a key.
     *
     * @param key the key as a word of its own
     * @param begins whether it begins a word where the last key was a blank
     */
    private Optional<Entry> type(Step step, Word key, boolean begins) {
        Optional<Word> going = word.filter(last -> !(last.blank() && begins) && goesOn(last, key));
        Draft start = going.map(Word::start).orElse(key.start());
        Entry entry = going.isPresent() ? instead(Step.between(start, key.end())) : append(step);
        word =
                entry.added().isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Word(start, key.where(), key.end(), key.blank(), key.nanos()));
        return Optional.of(entry);
    }

    private static boolean goesOn(Word last, Word key) {
        return last.where().equals(key.where())
                && last.end().selection().equals(key.start().selection())
                && key.nanos() - last.nanos() <= PAUSE_NANOS;
    }

    private Entry append(Step step) {
        steps.subList(done, steps.size()).clear();
        steps.add(step);
        done++;
        return new Entry(done - 1, List.of(step), done);
    }

    /** Puts the word as it now is in place of its last state; a word taken back is no step. */
    private Entry instead(Step step) {
        steps.removeLast();
        done--;
        return step.changes().isEmpty() ? new Entry(done, List.of(), done) : append(step);
    }

    /** Ends the word that is typed, as a caret move does. */
    public void rest() {
        word = Optional.empty();
    }

    /** The draft before the last step; empty when there is none. */
    public Optional<Draft> undo(OfficialDocument document) {
        rest();
        return done == 0 ? Optional.empty() : walked(document, done - 1);
    }

    /** The draft after the step that was last taken back; empty when there is none. */
    public Optional<Draft> redo(OfficialDocument document) {
        rest();
        return done == steps.size() ? Optional.empty() : walked(document, done + 1);
    }

    /** Steps that are not those of the document are worth nothing and go. */
    private Optional<Draft> walked(OfficialDocument document, int to) {
        try {
            Draft draft =
                    to < done ? steps.get(to).back(document) : steps.get(done).forward(document);
            done = to;
            return Optional.of(draft);
        } catch (Misfit another) {
            steps.clear();
            done = 0;
            return Optional.empty();
        }
    }

    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /** Number of leading steps that are done. */
    public int done() {
        return done;
    }
}
