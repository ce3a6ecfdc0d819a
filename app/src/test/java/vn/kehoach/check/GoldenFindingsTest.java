package vn.kehoach.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/**
 * Every finding on real documents, each judged by a reader. They lie beside the repository; without
 * them all but the precision is skipped.
 */
class GoldenFindingsTest {
    private static final double LEAST_PRECISION = 0.95;

    /**
     * A line of the list: a file, a finding in it, and what the reader said: right, wrong, open.
     */
    private record Judged(String file, String finding, String verdict) {
        static Judged of(String line) {
            String[] parts = line.split(" \\| ", -1);
            return new Judged(parts[0], parts[1], parts[2]);
        }
    }

    private static List<Judged> golden() throws IOException {
        try (InputStream list =
                Objects.requireNonNull(
                        GoldenFindingsTest.class.getResourceAsStream("golden-findings.txt"))) {
            return new String(list.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Judged::of)
                    .toList();
        }
    }

    static List<String> files() throws IOException {
        return golden().stream().map(Judged::file).distinct().toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void realDocumentsHaveTheFindingsThatWereJudged(String file) throws Exception {
        assumeTrue(RealDocuments.there(file), "skipped: no real documents beside the repository");
        assertEquals(
                golden().stream()
                        .filter(judged -> judged.file.equals(file))
                        .map(Judged::finding)
                        .toList(),
                RealDocuments.findings(file));
    }

    @Test
    void atLeastNineteenOfTwentyFindingsAreRight() throws IOException {
        List<Judged> golden = golden();
        double right = golden.stream().filter(judged -> judged.verdict.equals("right")).count();
        assertTrue(
                right >= LEAST_PRECISION * golden.size(),
                () -> right + " of " + golden.size() + " are right");
    }
}
