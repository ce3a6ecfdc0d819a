package vn.kehoach.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static vn.kehoach.edit.Written.draft;
import static vn.kehoach.edit.Written.lines;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.RichText;
import vn.kehoach.edit.journal.BlocksChange;
import vn.kehoach.edit.journal.Journal;
import vn.kehoach.edit.journal.LabelChange;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.json.StepJson;
import vn.kehoach.sample.SamplePlan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

class JournalTest {
    private static final int OPERATIONS = 3000;

    private final Journal journal = new Journal();
    private long nanos;

    private Draft type(Draft draft, Command... keys) {
        Draft now = draft;
        for (Command key : keys) {
            Draft next = key.apply(now);
            nanos += TimeUnit.MILLISECONDS.toNanos(80);
            journal.type(now, next, nanos);
            now = next;
        }
        return now;
    }

    private static Command[] letters(String text) {
        return text.codePoints()
                .mapToObj(c -> new Type(Character.toString(c)))
                .toArray(Command[]::new);
    }

    private Draft back(Draft draft) {
        return journal.undo(draft.document()).orElseThrow();
    }

    @Test
    void lettersOfAWordAreOneStep() {
        Draft typed = type(draft("TEXT 0 : |"), letters("Kế hoạch năm"));
        assertEquals(List.of("TEXT 0 : Kế hoạch |"), lines(back(typed)));
    }

    @Test
    void wordsOfAnInputMethodAreAStepEach() {
        type(
                draft("TEXT 0 : |"),
                new Type("Kế "),
                new Type("hoạch,"),
                new Type(" "),
                new Type("năm "));
        assertEquals(3, journal.done());
    }

    @Test
    void lettersTakenBackWhileTypingAreNoStepsOfTheirOwn() {
        Draft start = draft("TEXT 0 : a |");
        Draft typed = type(type(start, letters("Vie")), Erase.BACK, new Type("ê"), new Type("t"));
        assertEquals("a Viêt", text(typed));
        assertEquals(start, back(typed));
        assertEquals(1, journal.steps().size());
    }

    @Test
    void aWordWhollyTakenBackLeavesNoStep() {
        Draft start = type(draft("TEXT 0 : |"), letters("a "));
        type(start, new Type("b"), Erase.BACK);
        assertEquals(1, journal.steps().size());
        assertEquals(1, journal.done());
    }

    @Test
    void aPauseAndACaretMoveEndAStep() {
        Draft typed = type(draft("TEXT 0 : |"), letters("một"));
        nanos += TimeUnit.SECONDS.toNanos(2);
        typed = type(typed, letters("hai"));
        journal.rest();
        typed = type(typed, letters("ba"));
        Draft before = back(typed);
        assertEquals("mộthai", text(before));
        assertEquals("một", text(back(before)));
    }

    @Test
    void whatFormsChangeIsAStepToo() {
        Draft before = draft("TEXT 0 : |");
        OfficialDocument document = before.document();
        Draft after =
                new Draft(
                        document.withHeader(
                                document.header().withSubject(RichText.plain("Việc khác"))),
                        before.selection());
        journal.act(before, after);
        assertEquals(before, back(after));
        assertEquals(Optional.of(after), journal.redo(document));
    }

    @Test
    void aFarLabelThatFollowsIsSaidInFewWords() {
        Draft before = draft("ITEM 2 1.: một|", "ITEM 2 2.: hai", "ITEM 2 3.: ba");
        journal.act(before, new NewParagraph().apply(before));
        List<Class<?>> kinds = new ArrayList<>();
        journal.steps().getFirst().changes().forEach(change -> kinds.add(change.getClass()));
        assertEquals(List.of(BlocksChange.class, LabelChange.class, LabelChange.class), kinds);
    }

    @Test
    void stepsOfAnotherDocumentAreDropped() {
        type(draft("TEXT 0 : |"), letters("một"));
        OfficialDocument other = draft("TEXT 0 : hai").document();
        assertEquals(Optional.empty(), Journal.restored(journal.steps(), 1, other));
        assertEquals(Optional.empty(), journal.undo(other));
        assertEquals(List.of(), journal.steps());
    }

    @Test
    void undoingAndRedoingAllOfManyEditsIsExactAlsoAfterARestart() {
        OfficialDocument sample = new SamplePlan(new DocumentJson()).document();
        var start = new Draft(sample, TextSelection.at(Place.of(Part.BODY, 3), 0));
        Draft end = edited(start, new RandomEdits(new Random(20261121)));
        assertTrue(journal.done() > OPERATIONS / 4);

        var json = new StepJson();
        List<String> written = journal.steps().stream().map(json::write).toList();
        Journal restored =
                Journal.restored(json.read(written).orElseThrow(), journal.done(), end.document())
                        .orElseThrow();
        for (Journal walked : List.of(journal, restored)) {
            Draft undone = end;
            while (walked.done() > 0) {
                undone = walked.undo(undone.document()).orElseThrow();
            }
            assertEquals(sample, undone.document());
            Draft redone = undone;
            while (walked.done() < walked.steps().size()) {
                redone = walked.redo(redone.document()).orElseThrow();
            }
            assertEquals(end.document(), redone.document());
        }
    }

    private Draft edited(Draft start, RandomEdits edits) {
        Draft now = start;
        for (int i = 0; i < OPERATIONS; i++) {
            Command command = edits.next();
            Draft next = command.apply(now);
            nanos += edits.nanos();
            switch (command) {
                case Type _, Erase _ -> journal.type(now, next, nanos);
                case Move _ -> journal.rest();
                default -> journal.act(now, next);
            }
            now = next;
        }
        return now;
    }

    private static String text(Draft draft) {
        return draft.paragraph(draft.caret()).orElseThrow().text().text();
    }
}
