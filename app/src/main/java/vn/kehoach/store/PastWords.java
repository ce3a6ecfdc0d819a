package vn.kehoach.store;

import static org.jooq.impl.DSL.count;

import static vn.kehoach.store.rows.Tables.ADDRESSEE;
import static vn.kehoach.store.rows.Tables.BLOCK;
import static vn.kehoach.store.rows.Tables.HEADER;
import static vn.kehoach.store.rows.Tables.RECIPIENT;
import static vn.kehoach.store.rows.Tables.SIGNATURE;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

import vn.kehoach.document.Role;
import vn.kehoach.store.content.Lived;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What the office's documents said before, for a form to suggest. */
public final class PastWords {
    /** More is not worth waiting for. */
    private static final int MOST = 1_000;

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
            case PARENT_AGENCY -> said(rows, HEADER, HEADER.PARENT_AGENCY, today(HEADER.GONE));
            case ISSUER -> said(rows, HEADER, HEADER.ISSUER, today(HEADER.GONE));
            case SYMBOL -> said(rows, HEADER, HEADER.SYMBOL, today(HEADER.GONE));
            case PLACE -> said(rows, HEADER, HEADER.PLACE, today(HEADER.GONE));
            case BASIS ->
                    said(
                            rows,
                            BLOCK,
                            BLOCK.TEXT,
                            today(BLOCK.GONE).and(BLOCK.ROLE.eq(Role.BASIS.name())));
            case ADDRESSEE -> said(rows, ADDRESSEE, ADDRESSEE.TEXT, today(ADDRESSEE.GONE));
            case RECIPIENT -> said(rows, RECIPIENT, RECIPIENT.TEXT, today(RECIPIENT.GONE));
            case AUTHORITY -> said(rows, SIGNATURE, SIGNATURE.AUTHORITY, today(SIGNATURE.GONE));
            case SIGNER_TITLE -> said(rows, SIGNATURE, SIGNATURE.TITLE, today(SIGNATURE.GONE));
            case SIGNER_NAME -> said(rows, SIGNATURE, SIGNATURE.NAME, today(SIGNATURE.GONE));
        };
    }

    private static Condition today(Field<Integer> gone) {
        return gone.eq(Lived.NEVER);
    }

    private static List<String> said(
            DSLContext rows, Table<?> table, Field<String> text, Condition today) {
        return rows.select(text)
                .from(table)
                .where(today.and(text.ne("")))
                .groupBy(text)
                .orderBy(count().desc(), text)
                .limit(MOST)
                .fetch(text);
    }
}
