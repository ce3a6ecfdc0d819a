package vn.kehoach.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.table;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A file as the first version of the program wrote it, so that opening it migrates. */
final class FirstVersion {
    /** Its tables. */
    private static final Set<String> FIRST =
            Set.of(
                    "flyway_schema_history",
                    "document",
                    "revision",
                    "part",
                    "header",
                    "addressee",
                    "block",
                    "table_row",
                    "table_cell",
                    "recipient_list",
                    "recipient",
                    "signature",
                    "recovery",
                    "task",
                    "task_unit",
                    "report_duty",
                    "report_due",
                    "edit_step");

    private static final List<String> LATER_COLUMNS =
            List.of(
                    "task drop column if exists title_key",
                    "task drop column if exists occurrence",
                    "block drop column if exists tabs");

    /** What a later version took away, as the first one made it. */
    private static final String GONE =
            """
            create table ignored_finding (
                document_id uuid not null references document on delete cascade,
                code varchar(20) not null,
                excerpt varchar(2000) not null,
                ignored_at timestamp(3) with time zone not null,
                primary key (document_id, code, excerpt)
            )
            """;

    private FirstVersion() {}

    /** Takes back what later versions added and took away; the documents stay. */
    static void setBack(Database database) throws SQLException {
        database.rows()
                .deleteFrom(table("\"flyway_schema_history\""))
                .where(field("\"version\"", String.class).ne("1"))
                .execute();
        for (String table : later(database)) {
            database.execute("drop table \"" + table + "\" cascade");
        }
        for (String column : LATER_COLUMNS) {
            database.execute("alter table " + column);
        }
        database.execute(GONE);
    }

    /** The tables that the first version did not have. */
    private static List<String> later(Database database) {
        return database
                .rows()
                .fetch(
                        "select table_name from information_schema.tables"
                                + " where table_schema = 'PUBLIC'")
                .map(row -> row.get(0, String.class))
                .stream()
                .filter(name -> !FIRST.contains(name.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
