package vn.kehoach.store.index;

import static vn.kehoach.store.rows.Tables.DOCUMENT;
import static vn.kehoach.store.rows.Tables.DOCUMENT_WORDS;
import static vn.kehoach.store.rows.Tables.HEADER;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.Result;
import org.jooq.impl.DSL;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.store.content.HeaderRow;
import vn.kehoach.store.content.Lived;
import vn.kehoach.store.rows.tables.records.DocumentWordsRecord;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The words of each document as a row, so that a search need not read all paragraphs. */
public final class WordRows {
    private static final int LONGEST = 1_000_000;
    private static final int AT_ONCE = 200;
    private static final UUID FIRST = new UUID(0, 0);

    private WordRows() {}

    /** Makes the row of a document, in place of one that it had. */
    public static DocumentWords write(DSLContext rows, UUID document, OfficialDocument text) {
        DocumentWords words = words(text);
        String joined = words.joined(LONGEST);
        boolean there =
                rows.update(DOCUMENT_WORDS)
                                .set(DOCUMENT_WORDS.WORDS, joined)
                                .where(DOCUMENT_WORDS.DOCUMENT_ID.eq(document))
                                .execute()
                        > 0;
        if (!there) {
            rows.executeInsert(new DocumentWordsRecord(document, joined));
        }
        return words;
    }

    /** Makes the row anew where {@code after} says other words. */
    public static Optional<DocumentWords> change(
            DSLContext rows, UUID document, OfficialDocument before, OfficialDocument after) {
        return words(before).equals(words(after))
                ? Optional.empty()
                : Optional.of(write(rows, document, after));
    }

    private static DocumentWords words(OfficialDocument text) {
        return DocumentWords.of(HeaderRow.folded(text.header()), text);
    }

    /** Makes an empty row for a document that cannot be read. */
    public static void writeNone(DSLContext rows, UUID document) {
        rows.executeInsert(new DocumentWordsRecord(document, " "));
    }

    /** At most {@code most} documents without a row, as an older version wrote them. */
    public static List<UUID> unwritten(DSLContext rows, int most) {
        return rows.select(DOCUMENT.ID)
                .from(DOCUMENT)
                .leftJoin(DOCUMENT_WORDS)
                .on(DOCUMENT_WORDS.DOCUMENT_ID.eq(DOCUMENT.ID))
                .where(DOCUMENT_WORDS.DOCUMENT_ID.isNull())
                .limit(most)
                .fetch(DOCUMENT.ID);
    }

    /** Reads all rows into {@code index}, while others go on writing, and answers it. */
    public static WordIndex read(DSLContext rows, WordIndex index) {
        UUID last = FIRST;
        Result<Record3<UUID, String, String>> some;
        do {
            some =
                    rows.select(DOCUMENT_WORDS.DOCUMENT_ID, HEADER.FOLDED, DOCUMENT_WORDS.WORDS)
                            .from(DOCUMENT_WORDS)
                            .join(HEADER)
                            .on(HEADER.DOCUMENT_ID.eq(DOCUMENT_WORDS.DOCUMENT_ID))
                            .and(HEADER.PART_ID.eq(0))
                            .and(HEADER.GONE.eq(Lived.NEVER))
                            .where(DOCUMENT_WORDS.DOCUMENT_ID.gt(last))
                            .orderBy(DOCUMENT_WORDS.DOCUMENT_ID)
                            .limit(AT_ONCE)
                            .fetch();
            for (var row : some) {
                index.putOlder(row.value1(), DocumentWords.of(row.value2(), row.value3()));
                last = row.value1();
            }
        } while (some.size() == AT_ONCE);
        index.completed();
        return index;
    }

    /** Whether the document says words that begin with those of {@code folded}, all of them. */
    public static Condition says(String folded) {
        return DocumentWords.of(folded).stream()
                .map(word -> DOCUMENT_WORDS.WORDS.like("% " + word + "%"))
                .map(Condition.class::cast)
                .reduce(Condition::and)
                .orElse(DSL.falseCondition());
    }
}
