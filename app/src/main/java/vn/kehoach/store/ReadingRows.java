package vn.kehoach.store;

import static vn.kehoach.store.rows.Tables.DOUBT;
import static vn.kehoach.store.rows.Tables.ORIGINAL;
import static vn.kehoach.store.rows.Tables.ORIGINAL_LINE;

import org.jooq.DSLContext;
import org.jooq.TableRecord;

import vn.kehoach.document.Place;
import vn.kehoach.document.SourcePlace;
import vn.kehoach.store.content.Inserts;
import vn.kehoach.store.rows.tables.records.DoubtRecord;
import vn.kehoach.store.rows.tables.records.OriginalLineRecord;
import vn.kehoach.store.rows.tables.records.OriginalRecord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Doubts and the text of their file as rows. */
final class ReadingRows {
    /** Characters of a file that are kept; some three hundred pages. */
    private static final int MOST = 1_000_000;

    private ReadingRows() {}

    static KeptReading read(DSLContext rows, DocumentId id) {
        UUID document = id.value();
        List<KeptDoubt> doubts =
                rows.selectFrom(DOUBT)
                        .where(DOUBT.DOCUMENT_ID.eq(document))
                        .orderBy(DOUBT.ORDINAL)
                        .fetch(ReadingRows::doubt);
        Optional<KeptReading.Original> original =
                rows.fetchOptional(ORIGINAL, ORIGINAL.DOCUMENT_ID.eq(document))
                        .map(row -> new KeptReading.Original(row.getName(), lines(rows, document)));
        return new KeptReading(doubts, original);
    }

    private static KeptDoubt doubt(DoubtRecord row) {
        return new KeptDoubt(
                row.getKind(),
                new SourcePlace(row.getSourceBlock(), row.getSourceFrom(), row.getSourceTo()),
                Place.parsed(row.getPlace()),
                row.getMessage(),
                Optional.ofNullable(row.getSuggestion()));
    }

    private static List<String> lines(DSLContext rows, UUID document) {
        var lines = new ArrayList<String>();
        rows.selectFrom(ORIGINAL_LINE)
                .where(ORIGINAL_LINE.DOCUMENT_ID.eq(document))
                .orderBy(ORIGINAL_LINE.ORDINAL)
                .forEach(
                        row -> {
                            while (lines.size() < row.getOrdinal()) {
                                lines.add("");
                            }
                            lines.add(row.getText());
                        });
        return lines;
    }

    /** Writes what is left; the file's text goes with the last doubt. */
    static void write(DSLContext rows, DocumentId id, KeptReading reading) {
        UUID document = id.value();
        rows.deleteFrom(DOUBT).where(DOUBT.DOCUMENT_ID.eq(document)).execute();
        if (reading.doubts().isEmpty()) {
            rows.deleteFrom(ORIGINAL).where(ORIGINAL.DOCUMENT_ID.eq(document)).execute();
            return;
        }
        var made = new ArrayList<TableRecord<?>>();
        for (int i = 0; i < reading.doubts().size(); i++) {
            made.add(row(document, i, reading.doubts().get(i)));
        }
        boolean there = rows.fetchExists(ORIGINAL, ORIGINAL.DOCUMENT_ID.eq(document));
        reading.original()
                .filter(original -> !there && length(original) <= MOST)
                .ifPresent(original -> made.addAll(rows(document, original)));
        Inserts.all(rows, made);
    }

    private static int length(KeptReading.Original original) {
        return original.lines().stream().mapToInt(String::length).sum();
    }

    private static DoubtRecord row(UUID document, int ordinal, KeptDoubt doubt) {
        return new DoubtRecord(
                document,
                ordinal,
                doubt.kind(),
                doubt.source().block(),
                doubt.source().from(),
                doubt.source().to(),
                doubt.place().toString(),
                doubt.message(),
                doubt.suggestion().orElse(null));
    }

    private static List<TableRecord<?>> rows(UUID document, KeptReading.Original original) {
        var made = new ArrayList<TableRecord<?>>();
        made.add(new OriginalRecord(document, original.name()));
        for (int i = 0; i < original.lines().size(); i++) {
            if (!original.lines().get(i).isEmpty()) {
                made.add(new OriginalLineRecord(document, i, original.lines().get(i)));
            }
        }
        return made;
    }
}
