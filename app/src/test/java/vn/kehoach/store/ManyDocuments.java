package vn.kehoach.store;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.RichText;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.sample.SamplePlan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** A data folder with as many documents as a department has after years, for measures. */
public final class ManyDocuments {
    public static final int COUNT = 10_000;

    /** How many drafting units share them evenly: "Phòng 0" and so on. */
    public static final int UNITS = 20;

    private static final int BATCH = COUNT / UNITS;
    private static final int BLOCKS = 10;

    private ManyDocuments() {}

    /** Makes {@code folder} where it is not there yet; it goes with the build's other products. */
    public static void in(Path folder) throws IOException, CannotOpen {
        if (Files.notExists(folder)) {
            Path parent = folder.toAbsolutePath().getParent();
            Path begun = Files.createTempDirectory(parent, folder.getFileName().toString());
            try (Store made = Store.open(begun, Clock.systemUTC())) {
                fill(made);
            }
            Files.move(begun, folder);
        }
    }

    private static void fill(Store made) {
        OfficialDocument sample = new SamplePlan(new DocumentJson()).document();
        OfficialDocument small = sample.withBody(sample.body().subList(0, BLOCKS));
        for (int from = 0; from < COUNT; from += BATCH) {
            List<OfficialDocument> batch = new ArrayList<>();
            for (int i = from; i < from + BATCH; i++) {
                RichText subject = RichText.plain("Đẩy mạnh việc số " + i * 7919 % COUNT);
                batch.add(small.withHeader(small.header().withSubject(subject)));
            }
            made.documents().createAll(batch, "Phòng " + from / BATCH).join();
        }
        made.documents().readDuties().join();
    }
}
