package vn.kehoach.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.directory.Channel;
import vn.kehoach.directory.Unit;
import vn.kehoach.distribution.DistributionList;
import vn.kehoach.distribution.Handover;
import vn.kehoach.distribution.OpenName;
import vn.kehoach.distribution.Receiver;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

class DistributionsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 20);

    @RegisterExtension final OpenStore open = new OpenStore();

    private final DistributionList list =
            new DistributionList(
                    IntStream.range(0, 40)
                            .mapToObj(i -> Unit.named(UUID.randomUUID(), "UBND xã thứ " + i))
                            .map(unit -> Receiver.of(unit, "UBND các xã, phường"))
                            .toList(),
                    List.of(Receiver.named("Đội chiếu phim lưu động", "x")),
                    List.of(new OpenName("Sở Văn thể", "Sở Văn thể; Sở Y tế")),
                    List.of("Quỹ Khuyến đọc"));

    @Test
    void aListComesBackAsItWasKeptAlsoAfterARestart() throws CannotOpen {
        DocumentId id = plan();
        assertEquals(Optional.empty(), kept(id));
        keep(id, list);
        open.close();
        open.open();
        assertEquals(Optional.of(list), kept(id));
    }

    @Test
    void marksExceptionsAndNewReceiversAreKept() {
        DocumentId id = plan();
        keep(id, list);
        DistributionList marked =
                list.changed(
                                List.of(3, 7),
                                one ->
                                        one.withChannel(Channel.POST)
                                                .withCopies(2)
                                                .withDelivered(new Handover(DAY, "Hà Thị Lụa"))
                                                .withReceived(new Handover(DAY, "")))
                        .without(List.of(0, 39))
                        .with(List.of(Receiver.named("Ông Nam", "")))
                        .settled(list.open().getFirst(), List.of());
        keep(id, marked);
        assertEquals(Optional.of(marked), kept(id));
        keep(id, DistributionList.EMPTY);
        assertEquals(Optional.of(DistributionList.EMPTY), kept(id));
    }

    @Test
    void aDocumentDeletedForEverTakesItsListWithIt() {
        DocumentId id = plan();
        keep(id, list);
        open.documents().moveToBin(List.of(id)).join();
        open.documents().purge(List.of(id)).join();
        assertEquals(Optional.empty(), kept(id));
    }

    private DocumentId plan() {
        return open.documents().create(Drafts.plan("A"), "").join();
    }

    private void keep(DocumentId id, DistributionList kept) {
        open.store().distributions().save(id, kept).join();
    }

    private Optional<DistributionList> kept(DocumentId id) {
        return open.store().distributions().of(id).join();
    }
}
