package vn.kehoach.store;

import org.flywaydb.core.Flyway;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The tables' versions: which one a file has, and the way to the newest. */
final class Schema {
    /** The number of the newest migration. */
    static final int NEWEST = 4;

    private Schema() {}

    /**
     * The version of an open database; empty when it has no history, so is none of ours. One look
     * at the last row: calling Flyway for it would cost every start 160 ms.
     */
    static Optional<Integer> version(Database database) {
        try {
            return database.rows()
                    .select(DSL.field("\"version\"", String.class))
                    .from(DSL.table("\"flyway_schema_history\""))
                    .where(DSL.field("\"success\"", Boolean.class))
                    .orderBy(DSL.field("\"installed_rank\"").desc())
                    .limit(1)
                    .fetchOptional(row -> Integer.valueOf(row.value1()));
        } catch (DataAccessException none) {
            return Optional.empty();
        }
    }

    /** Brings {@code file}, made anew if it is not there, to the newest version. */
    static void migrate(Path file) {
        Flyway.configure()
                .dataSource(Database.url(file), "", "")
                .locations("classpath:vn/kehoach/store/migration")
                .placeholders(Map.of("bytes", "binary varying(1000000)"))
                .load()
                .migrate();
    }
}
