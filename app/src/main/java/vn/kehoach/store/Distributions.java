package vn.kehoach.store;

import static vn.kehoach.store.rows.Tables.DISTRIBUTION;
import static vn.kehoach.store.rows.Tables.DISTRIBUTION_OPEN;
import static vn.kehoach.store.rows.Tables.DISTRIBUTION_RECEIVER;

import static java.util.stream.Collectors.partitioningBy;

import org.jooq.DSLContext;

import vn.kehoach.distribution.DistributionList;
import vn.kehoach.distribution.OpenName;
import vn.kehoach.store.content.Inserts;
import vn.kehoach.store.content.Lines;
import vn.kehoach.store.rows.tables.records.DistributionOpenRecord;
import vn.kehoach.store.rows.tables.records.DistributionReceiverRecord;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Who receives which document, as it was decided and marked. */
public final class Distributions {
    private final Worker writer;

    Distributions(Worker writer) {
        this.writer = writer;
    }

    /** The kept list of a document with all saved so far; empty while none was made. */
    public CompletableFuture<Optional<DistributionList>> of(DocumentId id) {
        return writer.ask(rows -> read(rows, id.value()));
    }

    /** Keeps the list of a document, new or changed; a mark on one receiver writes one row. */
    public CompletableFuture<Void> save(DocumentId id, DistributionList list) {
        return writer.change(
                rows -> {
                    write(rows, id.value(), list);
                    return null;
                });
    }

    private static Optional<DistributionList> read(DSLContext rows, UUID document) {
        return rows.fetchOptional(DISTRIBUTION, DISTRIBUTION.DOCUMENT_ID.eq(document))
                .map(row -> list(rows, document, Lines.split(row.getSettled())));
    }

    private static DistributionList list(DSLContext rows, UUID document, List<String> settled) {
        Map<Boolean, List<DistributionReceiverRecord>> all =
                rows
                        .selectFrom(DISTRIBUTION_RECEIVER)
                        .where(DISTRIBUTION_RECEIVER.DOCUMENT_ID.eq(document))
                        .orderBy(DISTRIBUTION_RECEIVER.ORDINAL)
                        .stream()
                        .collect(partitioningBy(DistributionReceiverRecord::getExcepted));
        return new DistributionList(
                all.getOrDefault(false, List.of()).stream().map(ReceiverRows::read).toList(),
                all.getOrDefault(true, List.of()).stream().map(ReceiverRows::read).toList(),
                rows.selectFrom(DISTRIBUTION_OPEN)
                        .where(DISTRIBUTION_OPEN.DOCUMENT_ID.eq(document))
                        .orderBy(DISTRIBUTION_OPEN.ORDINAL)
                        .fetch(row -> new OpenName(row.getName(), row.getLine())),
                settled);
    }

    private static void write(DSLContext rows, UUID document, DistributionList list) {
        String settled = Lines.joined(list.settled());
        int there =
                rows.update(DISTRIBUTION)
                        .set(DISTRIBUTION.SETTLED, settled)
                        .where(DISTRIBUTION.DOCUMENT_ID.eq(document))
                        .execute();
        if (there == 0) {
            rows.insertInto(DISTRIBUTION, DISTRIBUTION.DOCUMENT_ID, DISTRIBUTION.SETTLED)
                    .values(document, settled)
                    .execute();
        }
        writeReceivers(rows, document, ReceiverRows.of(document, list));
        rows.deleteFrom(DISTRIBUTION_OPEN)
                .where(DISTRIBUTION_OPEN.DOCUMENT_ID.eq(document))
                .execute();
        var open = new ArrayList<DistributionOpenRecord>();
        for (int i = 0; i < list.open().size(); i++) {
            OpenName name = list.open().get(i);
            open.add(new DistributionOpenRecord(document, i, name.name(), name.line()));
        }
        Inserts.all(rows, open);
    }

    /** Writes only the rows that are not there as they are to be. */
    private static void writeReceivers(
            DSLContext rows, UUID document, List<DistributionReceiverRecord> wanted) {
        List<DistributionReceiverRecord> there =
                rows.selectFrom(DISTRIBUTION_RECEIVER)
                        .where(DISTRIBUTION_RECEIVER.DOCUMENT_ID.eq(document))
                        .orderBy(DISTRIBUTION_RECEIVER.ORDINAL)
                        .fetch();
        var fresh = new ArrayList<DistributionReceiverRecord>();
        var stale = new ArrayList<Integer>();
        for (int at = 0; at < Math.max(there.size(), wanted.size()); at++) {
            if (at < there.size() && at < wanted.size() && there.get(at).equals(wanted.get(at))) {
                continue;
            }
            if (at < there.size()) {
                stale.add(at);
            }
            if (at < wanted.size()) {
                fresh.add(wanted.get(at));
            }
        }
        if (!stale.isEmpty()) {
            rows.deleteFrom(DISTRIBUTION_RECEIVER)
                    .where(DISTRIBUTION_RECEIVER.DOCUMENT_ID.eq(document))
                    .and(DISTRIBUTION_RECEIVER.ORDINAL.in(stale))
                    .execute();
        }
        Inserts.all(rows, fresh);
    }
}
