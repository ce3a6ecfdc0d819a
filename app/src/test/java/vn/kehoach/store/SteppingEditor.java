package vn.kehoach.store;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Place;
import vn.kehoach.edit.Draft;
import vn.kehoach.edit.TextSelection;
import vn.kehoach.edit.journal.Journal;
import vn.kehoach.json.StepJson;

import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/** Types, takes back and makes again without end, as an editor does, in a document of its own. */
final class SteppingEditor {
    private static final int KEYS_APART_MS = 15;
    private static final int TOO_LONG = 200;
    private static final TextSelection NOWHERE = TextSelection.at(Place.NONE, 0);

    private final Store store;
    private final Random random = new Random(7);
    private final StepJson json = new StepJson();
    private final Journal journal = new Journal();
    private final DocumentId id;
    private OfficialDocument text = Drafts.plan("Từng bước", Paragraph.text("bắt đầu"));
    private CompletableFuture<?> working = CompletableFuture.completedFuture(null);

    SteppingEditor(Store store) {
        this.store = store;
        this.id = store.documents().create(text, "").join();
    }

    void start() {
        Thread.ofPlatform().daemon().start(this::type);
    }

    private void type() {
        while (!working.isCompletedExceptionally()) {
            step();
            try {
                Thread.sleep(KEYS_APART_MS);
            } catch (InterruptedException ended) {
                return;
            }
        }
    }

    private void step() {
        switch (random.nextInt(5)) {
            case 0 -> journal.undo(text).ifPresent(this::comeTo);
            case 1 -> journal.redo(text).ifPresent(this::comeTo);
            default -> {
                OfficialDocument next = typed();
                Optional<Journal.Entry> entry =
                        journal.act(new Draft(text, NOWHERE), new Draft(next, NOWHERE));
                entry.ifPresent(made -> keep(next, made));
            }
        }
    }

    private OfficialDocument typed() {
        String old = ((Paragraph) text.body().getFirst()).text().text();
        String now = old.length() > TOO_LONG ? "lại" : old + " " + random.nextInt(100);
        return Drafts.plan("Từng bước", Paragraph.text(now));
    }

    private void comeTo(Draft draft) {
        keep(
                draft.document(),
                new Journal.Entry(Integer.MAX_VALUE, java.util.List.of(), journal.done()));
    }

    private void keep(OfficialDocument now, Journal.Entry entry) {
        text = now;
        var change =
                new LogChange(
                        entry.keep(),
                        entry.added().stream().map(json::write).toList(),
                        entry.done());
        working = store.documents().edit(id, Edit.of(now, change));
    }
}
