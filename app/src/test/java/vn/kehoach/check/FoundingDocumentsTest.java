package vn.kehoach.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.importing.Importer;
import vn.kehoach.plain.TextReader;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The project's founding documents, whose errors are known. They lie beside the repository; without
 * them these tests are skipped.
 */
class FoundingDocumentsTest {
    private static final Path FOLDER = Path.of("..", "..", "shared", "cases", "text");

    private final Checker checker = Checker.standard();

    private static OfficialDocument read(String name) throws IOException, UnreadableFile {
        Path file = FOLDER.resolve(name + ".txt");
        assumeTrue(Files.exists(file), "skipped: no founding documents in " + FOLDER);
        return new Importer().read(new TextReader().read(file)).document();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "seed-000|H01 ISSUER, N03 NUMBER, N03 DATE_LINE, S02 BODY/1, B02 BODY/6, T02"
                    + " BODY/8, T02 BODY/14, R04 BODY/23, S07 BODY/36, R04 BODY/42, S06 BODY/49,"
                    + " S01 BODY/53, T03 BODY/54, S05 BODY/56, S05 BODY/59, E01 BODY/61",
                "seed-001|H01 ISSUER, N01 NUMBER, B05 BODY/0, S04 BODY/2, B03 BODY/14, "
                        + "B05 BODY/15, C11 BODY/31, E01 BODY/34, R03 RECIPIENTS/0/5, R03 "
                        + "RECIPIENTS/0/6, G01 SIGNATURE/0/0, G02 SIGNATURE/0/0",
                "seed-002|E01 BODY/5, G02 SIGNATURE/0",
                "seed-003|H01 ISSUER, N03 NUMBER, N03 DATE_LINE, T02 BODY/0, S07 BODY/17, "
                        + "T01 BODY/22, S05 BODY/23, S03 BODY/25, R01 RECIPIENTS/0/0, R01 "
                        + "RECIPIENTS/0/1, R03 RECIPIENTS/0/7",
                "seed-004|H01 ISSUER, N01 NUMBER, B03 BODY/0, B03 BODY/0, B01 BODY/1, S05 BODY/4,"
                        + " T02 BODY/13, C18 BODY/22, B04 BODY/24, B05 BODY/27, B04 BODY/27, T03"
                        + " BODY/28, B05 RECIPIENTS/0/4"
            })
    void whatIsWrongIsFoundAndNothingElse(String name, String findings) throws Exception {
        assertEquals(
                findings,
                checker.check(read(name)).stream()
                        .map(finding -> finding.code() + " " + finding.place())
                        .collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed-000", "seed-001", "seed-002", "seed-003", "seed-004"})
    void mendingTakesAwayAllThatHasAFixAndBringsNothingNew(String name) throws Exception {
        OfficialDocument document = read(name);
        var before = new HashSet<>(told(checker.check(document)));
        List<Finding> after = checker.check(checker.mend(document));
        assertEquals(List.of(), after.stream().filter(found -> found.fix().isPresent()).toList());
        assertEquals(
                List.of(), told(after).stream().filter(found -> !before.contains(found)).toList());
    }

    private static List<String> told(List<Finding> findings) {
        return findings.stream().map(found -> found.code() + " " + found.place()).toList();
    }
}
