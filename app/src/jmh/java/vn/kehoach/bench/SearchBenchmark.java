package vn.kehoach.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import vn.kehoach.document.Block;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.sample.SamplePlan;
import vn.kehoach.store.CannotOpen;
import vn.kehoach.store.DocumentQuery;
import vn.kehoach.store.Store;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Words looked up in the text of 10,000 documents of some 2,500 words, about 500 of them different;
 * each question differs from the last.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SearchBenchmark {
    private static final int DOCUMENTS = 10_000;
    private static final int BATCH = 250;
    private static final int PARAGRAPHS = 10;
    private static final int WORDS = 250;
    private static final int VOCABULARY = 3_000;
    private static final int ROWS = 100;
    private static final int HITS = 12;

    private final Random random = new Random(1);
    private Store store;
    private int asked;

    @Setup
    public void open() throws IOException, CannotOpen {
        store = Store.open(Files.createTempDirectory("bench"), Clock.systemUTC());
        OfficialDocument sample = new SamplePlan(new DocumentJson()).document();
        for (int from = 0; from < DOCUMENTS; from += BATCH) {
            List<OfficialDocument> batch = new ArrayList<>();
            for (int i = 0; i < BATCH; i++) {
                batch.add(sample.withBody(body()).withAppendices(List.of()));
            }
            store.documents().createAll(batch, "Phòng " + from / BATCH).join();
        }
    }

    private List<Block> body() {
        var body = new ArrayList<Block>();
        for (int i = 0; i < PARAGRAPHS; i++) {
            var text = new StringBuilder();
            for (int k = 0; k < WORDS; k++) {
                double share = random.nextDouble();
                text.append(word((int) (share * share * share * VOCABULARY))).append(' ');
            }
            body.add(Paragraph.text(text.toString().strip()));
        }
        return body;
    }

    private static String word(int number) {
        String[] starts = {"tr", "ngh", "đ", "b", "th", "kh", "ph", "c", "qu", "gi"};
        String[] ends = {"ường", "iệc", "ạch", "uyền", "ăng", "ôn", "ưởng", "áo", "inh", "ệp"};
        return starts[number % 10] + ends[number / 10 % 10] + (number < 100 ? "" : number / 100);
    }

    @TearDown
    public void close() {
        store.close();
    }

    /** Words that nearly every document says. */
    @Benchmark
    public Object listByCommonWords() {
        asked++;
        return list(word(asked % 20) + " " + word(asked % 30 + 1));
    }

    /** Words that few documents say. */
    @Benchmark
    public Object listByRareWords() {
        asked++;
        return list(word(VOCABULARY - 1 - asked % 200) + " " + word(VOCABULARY - 300 - asked % 70));
    }

    @Benchmark
    public Object search() {
        asked++;
        String words = word(asked % 200) + " " + word(VOCABULARY / 2 + asked % 300);
        return store.documents().search(words, HITS).join();
    }

    private Object list(String words) {
        return store.documents().list(DocumentQuery.ALL.withWords(words).page(0, ROWS)).join();
    }
}
