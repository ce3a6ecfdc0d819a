package vn.kehoach.store;

import org.flywaydb.core.Flyway;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** The tables' versions: which one a file has, and the way to the newest. */
final class Schema {
    /** The number of the newest migration. */
    static final int NEWEST = 9;

    private Schema() {}

    /**
     * The version of an open database; empty when it has no history, so is none of ours. One look
     * at the last row, past Flyway and jOOQ: a start need not wait until they are loaded.
     */
    static Optional<Integer> version(Database database) {
        try {
            return database.first(
                            "select \"version\" from \"flyway_schema_history\" where \"success\""
                                    + " order by \"installed_rank\" desc limit 1")
                    .map(Integer::valueOf);
        } catch (SQLException none) {
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
