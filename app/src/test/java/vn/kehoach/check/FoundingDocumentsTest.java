package vn.kehoach.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.document.OfficialDocument;

import java.util.HashSet;
import java.util.List;

/**
 * The project's founding documents, whose errors are known. They lie beside the repository; without
 * them these tests are skipped.
 */
class FoundingDocumentsTest {
    private static final String ABSENT = "skipped: no founding documents beside the repository";

    private final Checker checker = Checker.standard();

    /** Every error that the list of common errors names for these documents. */
    @ParameterizedTest
    @CsvSource({
        "000, S01 BODY/53",
        "000, S02 BODY/1",
        "000, S05 BODY/56",
        "000, S05 BODY/59",
        "000, S06 BODY/49",
        "000, S07 BODY/36",
        "000, N03 NUMBER",
        "000, N03 DATE_LINE",
        "000, E01 BODY/61",
        "000, B02 BODY/6",
        "000, T02 BODY/8",
        "000, T02 BODY/14",
        "000, T03 BODY/33",
        "000, T03 BODY/54",
        "001, S04 BODY/2",
        "001, N01 NUMBER",
        "001, E01 BODY/34",
        "001, B05 BODY/0",
        "001, B05 BODY/15",
        "001, C11 BODY/31",
        "001, R03 RECIPIENTS/0/5",
        "001, R03 RECIPIENTS/0/6",
        "001, G01 SIGNATURE/0/0",
        "002, E01 BODY/5",
        "002, G02 SIGNATURE/0",
        "003, S03 BODY/25",
        "003, S05 BODY/23",
        "003, S07 BODY/17",
        "003, N03 NUMBER",
        "003, N03 DATE_LINE",
        "003, R01 RECIPIENTS/0/0",
        "003, R01 RECIPIENTS/0/1",
        "003, R03 RECIPIENTS/0/7",
        "003, T01 BODY/22",
        "003, T01 BODY/27",
        "003, T02 BODY/0",
        "004, S05 BODY/4",
        "004, N01 NUMBER",
        "004, B01 BODY/1",
        "004, B03 BODY/0",
        "004, B04 BODY/24",
        "004, B04 BODY/27",
        "004, B05 RECIPIENTS/0/4",
        "004, T02 BODY/13",
        "004, T03 BODY/28",
        "004, C18 BODY/22"
    })
    void aKnownErrorIsFound(String document, String finding) throws Exception {
        String file = "seed-" + document + ".txt";
        assumeTrue(RealDocuments.there(file), ABSENT);
        List<String> found = RealDocuments.findings(file);
        assertTrue(found.contains(finding), () -> "only " + found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void mendingTakesAwayAllThatHasAFixAndBringsNothingNew(String name) throws Exception {
        String file = "seed-" + name + ".txt";
        assumeTrue(RealDocuments.there(file), ABSENT);
        OfficialDocument document = RealDocuments.read(file);
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
