package vn.kehoach.store;

import static vn.kehoach.store.rows.Tables.DIRECTORY_STEP;

import org.jooq.DSLContext;

import vn.kehoach.store.rows.tables.records.DirectoryStepRecord;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** The last changes of the directory as rows, the newest last. */
final class StepRows {
    /** How many are kept. */
    private static final int MOST = 100;

    /** What a row holds. */
    private static final int LARGEST = 1_000_000;

    private StepRows() {}

    /** The newest first. */
    static List<KeptStep> read(DSLContext rows) {
        return rows.selectFrom(DIRECTORY_STEP)
                .orderBy(DIRECTORY_STEP.ID.desc())
                .fetch(row -> new KeptStep(row.getSaid(), inflated(row.getBack())));
    }

    /** Keeps {@code step}; one too large ends the way back, for those before it lie behind it. */
    static void add(DSLContext rows, KeptStep step) {
        byte[] back = deflated(step.back());
        if (back.length > LARGEST) {
            rows.deleteFrom(DIRECTORY_STEP).execute();
            return;
        }
        DirectoryStepRecord row = rows.newRecord(DIRECTORY_STEP);
        row.setSaid(step.said());
        row.setBack(back);
        row.insert();
        rows.deleteFrom(DIRECTORY_STEP).where(DIRECTORY_STEP.ID.le(row.getId() - MOST)).execute();
    }

    static void removeNewest(DSLContext rows) {
        rows.select(DIRECTORY_STEP.ID)
                .from(DIRECTORY_STEP)
                .orderBy(DIRECTORY_STEP.ID.desc())
                .limit(1)
                .fetchOptional(DIRECTORY_STEP.ID)
                .ifPresent(
                        newest ->
                                rows.deleteFrom(DIRECTORY_STEP)
                                        .where(DIRECTORY_STEP.ID.eq(newest))
                                        .execute());
    }

    private static byte[] deflated(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String inflated(byte[] bytes) {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            return "";
        }
    }
}
