package vn.kehoach.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.document.DocumentState;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.store.Revision.Reason;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

class RevisionsTest {
    @RegisterExtension final OpenStore open = new OpenStore();

    @Test
    void whatStoodForMinutesIsThereAfterTheNextEdit() throws CannotOpen {
        DocumentId id = open.documents().create(Drafts.pages("A", 5), "").join();
        open.pass(Duration.ofMinutes(2));
        edit(id, "B");
        open.pass(Duration.ofMinutes(6));
        edit(id, "C");
        edit(id, "D");
        open.restart();
        assertEquals(
                List.of(new Revision(1, Instant.parse("2026-10-20T08:08:00Z"), Reason.TIME, "")),
                open.store().revisions().list(id).join());
        assertEquals(Drafts.pages("B", 5), open.store().revisions().load(id, 1).join());
        assertEquals(Drafts.pages("D", 5), open.documents().load(id).join().document());
    }

    @Test
    void everySnapshotKeepsItsTextWhateverIsEditedAndThinnedLater() {
        DocumentId id = open.documents().create(Drafts.pages("0", 3), "").join();
        var texts = new ArrayList<Integer>();
        for (int hour = 1; hour <= 60; hour++) {
            open.pass(Duration.ofMinutes(40));
            write(id, Drafts.pages("" + hour, hour % 4));
        }
        List<Revision> kept = open.store().revisions().list(id).join();
        for (Revision revision : kept) {
            String subject =
                    open.store()
                            .revisions()
                            .load(id, revision.number())
                            .join()
                            .header()
                            .subject()
                            .text();
            texts.add(Integer.parseInt(subject));
        }
        List<Integer> numbers = kept.stream().map(revision -> revision.number() - 1).toList();
        assertEquals(numbers, texts);
        assertEquals(true, kept.size() < 40 && kept.size() > 20, kept.size() + " kept");
    }

    @Test
    void aSnapshotIsBroughtBackAndWhatItReplacesIsKept() {
        DocumentId id = open.documents().create(Drafts.pages("A", 2), "").join();
        open.store().revisions().take(id, "bản trình").join();
        edit(id, "B");
        open.store().revisions().restore(id, 1).join();
        assertEquals(Drafts.pages("A", 2), open.documents().load(id).join().document());
        assertEquals(Drafts.pages("B", 5), open.store().revisions().load(id, 2).join());
        assertEquals(
                List.of(Reason.RESTORE, Reason.WANTED),
                open.store().revisions().list(id).join().stream().map(Revision::reason).toList());
    }

    @Test
    void aChangeOfStateIsASnapshot() {
        DocumentId id = open.documents().create(Drafts.plan("A"), "").join();
        open.documents().setState(List.of(id), DocumentState.FOR_SIGNATURE).join();
        assertEquals(Reason.STATE, open.store().revisions().list(id).join().getFirst().reason());
        assertEquals(DocumentState.FOR_SIGNATURE, open.documents().load(id).join().state());
    }

    @Property
    void thinningLeavesOneOfEachPlaceAndAllOfTheLastHour(
            @ForAll @Size(max = 60) List<@LongRange(max = 200_000) Long> minutesAgo) {
        Instant now = Instant.parse("2026-10-20T08:00:00Z");
        List<Revision> taken =
                IntStream.range(0, minutesAgo.size())
                        .mapToObj(
                                i ->
                                        new Revision(
                                                i,
                                                now.minus(Duration.ofMinutes(minutesAgo.get(i))),
                                                Reason.TIME,
                                                ""))
                        .distinct()
                        .toList();
        var thinning = new Thinning(now, ZoneOffset.UTC);
        List<Integer> gone = thinning.gone(taken);
        List<Revision> kept =
                taken.stream().filter(revision -> !gone.contains(revision.number())).toList();
        assertEquals(List.of(), thinning.gone(kept));
        assertEquals(
                List.of(),
                taken.stream()
                        .filter(revision -> gone.contains(revision.number()))
                        .filter(
                                revision ->
                                        Duration.between(revision.takenAt(), now).toMinutes() < 60)
                        .filter(
                                revision ->
                                        kept.stream()
                                                .noneMatch(
                                                        other ->
                                                                other.takenAt()
                                                                        .equals(
                                                                                revision
                                                                                        .takenAt())))
                        .toList());
        assertEquals(true, kept.size() <= 61 + 25 + 32 + 7);
        assertEquals(taken.isEmpty(), kept.isEmpty());
    }

    private void edit(DocumentId id, String subject) {
        write(id, Drafts.pages(subject, 5));
    }

    private void write(DocumentId id, OfficialDocument text) {
        CompletableFuture.allOf(
                        open.documents().edit(id, Edit.of(text)), open.documents().writeWaiting())
                .join();
    }
}
