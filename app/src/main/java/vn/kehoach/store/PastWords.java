package vn.kehoach.store;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;

import static vn.kehoach.store.rows.Tables.ADDRESSEE;
import static vn.kehoach.store.rows.Tables.BLOCK;
import static vn.kehoach.store.rows.Tables.DOCUMENT;
import static vn.kehoach.store.rows.Tables.HEADER;
import static vn.kehoach.store.rows.Tables.RECIPIENT;
import static vn.kehoach.store.rows.Tables.SIGNATURE;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

import vn.kehoach.document.Role;
import vn.kehoach.store.content.Lived;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** What the office's newer documents say, for a form to suggest. */
public final class PastWords {
    /** More is not worth waiting for. */
    private static final int MOST = 1_000;

    /** Documents that are asked, those changed last. */
    private static final int DOCUMENTS = 500;

    private final Worker reader;

    /** What was said. Several lines of one field are ended by line feeds each. */
    public enum Kind {
        PARENT_AGENCY,
        ISSUER,
        SYMBOL,
        PLACE,
        BASIS,
        ADDRESSEE,
        RECIPIENT,
        AUTHORITY,
        SIGNER_TITLE,
        SIGNER_NAME
    }

    PastWords(Worker reader) {
        this.reader = reader;
    }

    /** The words of that kind in today's texts, those used most in front. */
    public CompletableFuture<List<String>> of(Kind kind) {
        return reader.ask(rows -> said(rows, kind));
    }

    private static List<String> said(DSLContext rows, Kind kind) {
        return switch (kind) {
            case PARENT_AGENCY -> said(rows, HEADER, HEADER.PARENT_AGENCY, noCondition());
            case ISSUER -> said(rows, HEADER, HEADER.ISSUER, noCondition());
            case SYMBOL -> said(rows, HEADER, HEADER.SYMBOL, noCondition());
            case PLACE -> said(rows, HEADER, HEADER.PLACE, noCondition());
            case BASIS -> said(rows, BLOCK, BLOCK.TEXT, BLOCK.ROLE.eq(Role.BASIS.name()));
            case ADDRESSEE -> said(rows, ADDRESSEE, ADDRESSEE.TEXT, noCondition());
            case RECIPIENT -> said(rows, RECIPIENT, RECIPIENT.TEXT, noCondition());
            case AUTHORITY -> said(rows, SIGNATURE, SIGNATURE.AUTHORITY, noCondition());
            case SIGNER_TITLE -> said(rows, SIGNATURE, SIGNATURE.TITLE, noCondition());
            case SIGNER_NAME -> said(rows, SIGNATURE, SIGNATURE.NAME, noCondition());
        };
    }

    private static <R extends Record> List<String> said(
            DSLContext rows, Table<R> table, Field<String> text, Condition kind) {
        var lived = new Lived<>(table);
        return rows.select(text)
                .from(table)
                .where(lived.document().in(newest(rows)))
                .and(lived.gone().eq(Lived.NEVER))
                .and(text.ne(""))
                .and(kind)
                .groupBy(text)
                .orderBy(count().desc(), text)
                .limit(MOST)
                .fetch(text);
    }

    private static List<UUID> newest(DSLContext rows) {
        return rows.select(DOCUMENT.ID)
                .from(DOCUMENT)
                .where(DOCUMENT.BINNED_AT.isNull())
                .orderBy(DOCUMENT.CHANGED_AT.desc())
                .limit(DOCUMENTS)
                .fetch(DOCUMENT.ID);
    }
}
