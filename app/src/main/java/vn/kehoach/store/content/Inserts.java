package vn.kehoach.store.content;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableRecord;

import java.util.LinkedHashMap;
import java.util.List;

/** Writes many new rows, with one statement for each table: rendering one for each row is slow. */
public final class Inserts {
    private Inserts() {}

    /** Inserts rows of any tables; those of a table that comes first are inserted first. */
    public static void all(DSLContext database, List<? extends TableRecord<?>> rows) {
        rows.stream()
                .collect(groupingBy(TableRecord::getTable, LinkedHashMap::new, toList()))
                .forEach((table, own) -> insert(database, table, own));
    }

    private static void insert(
            DSLContext database, Table<?> table, List<? extends TableRecord<?>> rows) {
        Object[] unbound = new Object[table.fields().length];
        BatchBindStep batch =
                database.batch(database.insertInto(table, table.fields()).values(unbound));
        for (TableRecord<?> row : rows) {
            batch = batch.bind(row.intoArray());
        }
        batch.execute();
    }
}
