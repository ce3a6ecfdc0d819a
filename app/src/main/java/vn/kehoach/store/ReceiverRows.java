package vn.kehoach.store;

import org.jspecify.annotations.Nullable;

import vn.kehoach.directory.Channel;
import vn.kehoach.distribution.DistributionList;
import vn.kehoach.distribution.Handover;
import vn.kehoach.distribution.Receiver;
import vn.kehoach.store.rows.tables.records.DistributionReceiverRecord;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Receivers of a document as rows. */
final class ReceiverRows {
    private ReceiverRows() {}

    /** The rows of {@code list}, exceptions last. */
    static List<DistributionReceiverRecord> of(UUID document, DistributionList list) {
        var rows = new ArrayList<DistributionReceiverRecord>();
        for (Receiver receiver : list.receivers()) {
            rows.add(row(document, rows.size(), false, receiver));
        }
        for (Receiver receiver : list.exceptions()) {
            rows.add(row(document, rows.size(), true, receiver));
        }
        return rows;
    }

    private static DistributionReceiverRecord row(
            UUID document, int ordinal, boolean excepted, Receiver receiver) {
        var row = new DistributionReceiverRecord();
        row.setDocumentId(document);
        row.setOrdinal(ordinal);
        row.setExcepted(excepted);
        row.setUnitId(receiver.unit());
        row.setName(receiver.name());
        row.setAddress(receiver.address());
        row.setChannel(receiver.channel().name());
        row.setCopies(receiver.copies());
        row.setLine(receiver.line());
        Handover delivered = receiver.delivered();
        row.setDeliveredOn(delivered == null ? null : delivered.day());
        row.setDeliveredBy(delivered == null ? null : delivered.person());
        Handover received = receiver.received();
        row.setReceivedOn(received == null ? null : received.day());
        row.setReceivedBy(received == null ? null : received.person());
        return row;
    }

    static Receiver read(DistributionReceiverRecord row) {
        return new Receiver(
                row.getUnitId(),
                row.getName(),
                row.getAddress(),
                Channel.valueOf(row.getChannel()),
                row.getCopies(),
                row.getLine(),
                handover(row.getDeliveredOn(), row.getDeliveredBy()),
                handover(row.getReceivedOn(), row.getReceivedBy()));
    }

    private static @Nullable Handover handover(@Nullable LocalDate day, @Nullable String person) {
        return day == null ? null : new Handover(day, Objects.requireNonNullElse(person, ""));
    }
}
