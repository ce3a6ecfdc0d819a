package vn.kehoach.store;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

import java.nio.file.Path;

/** Whether a file is worth being written anew: typing leaves much that is dead in it. */
record Growth(Path file, DSLContext rows) {
    private static final long SMALL = 16L << 20;
    private static final int MOSTLY_DEAD = 50;

    /** True for a file above 16 MB with less than half of it alive. */
    boolean pays() {
        return file.toFile().length() > SMALL && alive() < MOSTLY_DEAD;
    }

    private int alive() {
        return rows.select(DSL.field("setting_value", String.class))
                .from("information_schema.settings")
                .where(DSL.field("setting_name", String.class).eq("info.CHUNKS_FILL_RATE"))
                .fetchOptional(row -> Integer.parseInt(row.value1()))
                .orElse(MOSTLY_DEAD);
    }
}
