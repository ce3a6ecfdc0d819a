package vn.kehoach.store;

import static vn.kehoach.store.rows.Tables.TEMPLATE;
import static vn.kehoach.store.rows.Tables.TEMPLATE_PIECE;

import org.jooq.DSLContext;

import vn.kehoach.store.content.Inserts;
import vn.kehoach.store.rows.tables.records.TemplatePieceRecord;
import vn.kehoach.store.rows.tables.records.TemplateRecord;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** The office's own templates: Word files as they were given, kept in pieces. */
public final class Templates {
    private static final int PIECE = 500_000;

    private final Worker writer;
    private final Worker reader;
    private final Clock clock;

    /** A kept template without its file. */
    public record Entry(UUID id, String name, String fileName, Instant addedAt) {}

    Templates(Worker writer, Worker reader, Clock clock) {
        this.writer = writer;
        this.reader = reader;
        this.clock = clock;
    }

    /** All templates by name. */
    public CompletableFuture<List<Entry>> list() {
        return reader.ask(
                rows ->
                        rows.selectFrom(TEMPLATE)
                                .orderBy(TEMPLATE.NAME, TEMPLATE.ID)
                                .fetch(
                                        row ->
                                                new Entry(
                                                        row.getId(),
                                                        row.getName(),
                                                        row.getFileName(),
                                                        row.getAddedAt().toInstant())));
    }

    /** Keeps a template under {@code id}, new or in place of the one of that id. */
    public CompletableFuture<Void> save(UUID id, String name, String fileName, byte[] file) {
        return writer.change(
                rows -> {
                    TemplateRecord row =
                            rows.fetchOptional(TEMPLATE, TEMPLATE.ID.eq(id))
                                    .orElseGet(() -> rows.newRecord(TEMPLATE));
                    row.setId(id);
                    row.setName(name);
                    row.setFileName(fileName);
                    row.setAddedAt(
                            clock.instant()
                                    .truncatedTo(ChronoUnit.MILLIS)
                                    .atOffset(ZoneOffset.UTC));
                    row.store();
                    rows.deleteFrom(TEMPLATE_PIECE)
                            .where(TEMPLATE_PIECE.TEMPLATE_ID.eq(id))
                            .execute();
                    Inserts.all(rows, pieces(id, file));
                    return null;
                });
    }

    /** The file of a template. */
    public CompletableFuture<byte[]> load(UUID id) {
        return reader.ask(rows -> file(rows, id));
    }

    public CompletableFuture<Void> delete(UUID id) {
        return writer.change(
                rows -> {
                    rows.deleteFrom(TEMPLATE).where(TEMPLATE.ID.eq(id)).execute();
                    return null;
                });
    }

    private static byte[] file(DSLContext rows, UUID id) {
        List<byte[]> pieces =
                rows.select(TEMPLATE_PIECE.CONTENT)
                        .from(TEMPLATE_PIECE)
                        .where(TEMPLATE_PIECE.TEMPLATE_ID.eq(id))
                        .orderBy(TEMPLATE_PIECE.ORDINAL)
                        .fetch(TEMPLATE_PIECE.CONTENT);
        if (pieces.isEmpty()) {
            throw new StoreFailure(Trouble.GONE);
        }
        var file = new ByteArrayOutputStream();
        pieces.forEach(file::writeBytes);
        return file.toByteArray();
    }

    private static List<TemplatePieceRecord> pieces(UUID id, byte[] file) {
        var pieces = new ArrayList<TemplatePieceRecord>();
        for (int from = 0; from < file.length; from += PIECE) {
            byte[] piece = Arrays.copyOfRange(file, from, Math.min(file.length, from + PIECE));
            pieces.add(new TemplatePieceRecord(id, pieces.size(), piece));
        }
        return pieces;
    }
}
