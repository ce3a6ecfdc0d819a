package vn.kehoach.store;

import static vn.kehoach.store.rows.Tables.SETTING;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Small facts that the program keeps by name: saved views, filters, chosen options. */
public final class Settings {
    private final Worker writer;
    private final Worker reader;

    Settings(Worker writer, Worker reader) {
        this.writer = writer;
        this.reader = reader;
    }

    public CompletableFuture<Map<String, String>> all() {
        return reader.askPlain(
                open -> {
                    var all = new HashMap<String, String>();
                    open.each(
                            "select name, content from setting",
                            row -> all.put(row.getString(1), row.getString(2)));
                    return all;
                });
    }

    /** Keeps {@code content} under {@code name}, of at most 200 characters. */
    public CompletableFuture<Void> put(String name, String content) {
        return writer.change(
                rows -> {
                    int changed =
                            rows.update(SETTING)
                                    .set(SETTING.CONTENT, content)
                                    .where(SETTING.NAME.eq(name))
                                    .execute();
                    if (changed == 0) {
                        rows.insertInto(SETTING, SETTING.NAME, SETTING.CONTENT)
                                .values(name, content)
                                .execute();
                    }
                    return null;
                });
    }

    public CompletableFuture<Void> remove(String name) {
        return writer.change(
                rows -> {
                    rows.deleteFrom(SETTING).where(SETTING.NAME.eq(name)).execute();
                    return null;
                });
    }
}
