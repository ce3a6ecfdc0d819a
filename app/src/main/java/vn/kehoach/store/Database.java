package vn.kehoach.store;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** One connection to a database file. Used by one thread at a time. */
final class Database implements AutoCloseable {
    static final String SUFFIX = ".mv.db";

    /** A file H2 made has at least two blocks of header and one of content. */
    private static final long SMALLEST = 3 * 4096;

    private final Connection connection;
    private Optional<DSLContext> rows = Optional.empty();

    private Database(Connection connection) {
        this.connection = connection;
    }

    /** Opens {@code file}, which must be there. Every commit is in the file when it returns. */
    static Database open(Path file) throws SQLException {
        return new Database(DriverManager.getConnection(url(file) + ";IFEXISTS=TRUE"));
    }

    /**
     * The JDBC URL of a file. WRITE_DELAY=0: with the standard delay a killed program loses up to a
     * second of commits it was told of.
     */
    static String url(Path file) {
        String path = file.toAbsolutePath().toString();
        return "jdbc:h2:file:"
                + path.substring(0, path.length() - SUFFIX.length())
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";
    }

    /** Whether {@code file} is too short to hold anything: H2 would take it for a new database. */
    static boolean cut(Path file) throws java.io.IOException {
        return Files.size(file) < SMALLEST;
    }

    /** Loads jOOQ when first asked, which a start need not wait for. */
    DSLContext rows() {
        DSLContext made = rows.orElseGet(() -> DSL.using(connection, SQLDialect.H2, settings()));
        rows = Optional.of(made);
        return made;
    }

    private static Settings settings() {
        return new Settings()
                .withRenderSchema(false)
                .withExecuteLogging(false)
                .withExecuteWithOptimisticLocking(true);
    }

    /** The first column of the first row that {@code query} finds. */
    Optional<String> first(String query) throws SQLException {
        try (var sql = connection.createStatement();
                var found = sql.executeQuery(query)) {
            return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
        }
    }

    /** Gives every row that {@code query} finds to {@code reading}. */
    void each(String query, Reading reading, Object... values) throws SQLException {
        try (var sql = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                sql.setObject(i + 1, values[i]);
            }
            try (var found = sql.executeQuery()) {
                while (found.next()) {
                    reading.read(found);
                }
            }
        }
    }

    /** Reads the row at which {@code found} stands. */
    interface Reading {
        void read(ResultSet found) throws SQLException;
    }

    /** Whether it still answers. */
    boolean answers() {
        try {
            execute("select count(*) from document");
            return true;
        } catch (SQLException closed) {
            return false;
        }
    }

    void execute(String statement) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
