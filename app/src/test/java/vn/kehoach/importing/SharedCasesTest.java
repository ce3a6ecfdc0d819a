package vn.kehoach.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Outline;
import vn.kehoach.document.Role;
import vn.kehoach.document.Section;
import vn.kehoach.document.Tasks;
import vn.kehoach.plain.TextReader;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Measures on real documents, which are kept beside the project and are no part of it. */
class SharedCasesTest {
    private static final Path CASES = Path.of("..", "..", "shared", "cases");

    @ParameterizedTest
    @ValueSource(strings = {"seed-000", "seed-001", "seed-002", "seed-003", "seed-004"})
    void aFoundingDocumentGivesTheOutlineThatACarefulReaderFinds(String name)
            throws IOException, UnreadableFile {
        OfficialDocument document = document(name);
        JsonNode expected =
                JsonMapper.builder()
                        .build()
                        .readTree(CASES.resolve("expected").resolve(name + ".json").toFile());
        var found = new ArrayList<String>();
        sections(Outline.of(document), "", found);
        Tasks.of(document)
                .forEach(
                        task ->
                                found.add(
                                        String.join(
                                                "|",
                                                task.title(),
                                                task.lead(),
                                                task.support(),
                                                task.timing())));
        assertEquals(expected(expected), found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed-000", "seed-001", "seed-002", "seed-003", "seed-004"})
    void noWordOfAFoundingDocumentIsLost(String name) throws IOException, UnreadableFile {
        var words = new DocumentWords(document(name));
        // Quốc hiệu and tiêu ngữ are printed on every paper and stand in no field.
        String text =
                Files.readString(text(name)).replaceAll("(?m)^(CỘNG H\\S+ XÃ|Độc lập).*$", "");
        var lost = new ArrayList<>(DocumentWords.of(text));
        words.sorted().forEach(lost::remove);
        assertEquals(List.of(), lost);
    }

    private static OfficialDocument document(String name) throws IOException, UnreadableFile {
        assumeTrue(
                Files.isDirectory(CASES),
                "skipped: the folder ../shared/cases is not beside the repository");
        return new Importer().read(new TextReader().read(text(name))).document();
    }

    private static Path text(String name) {
        return CASES.resolve("text").resolve(name + ".txt");
    }

    private static void sections(List<Section> sections, String above, List<String> found) {
        for (Section section : sections) {
            boolean optional = section.role() == Role.LEAD_IN || section.role() == Role.ITEM;
            String path = above + "/" + section.label();
            if (!optional) {
                found.add(path + " " + section.title());
            }
            sections(section.children(), path, found);
        }
    }

    private static List<String> expected(JsonNode outline) {
        var lines = new ArrayList<String>();
        expectedSections(outline.path("sections"), "", lines);
        for (JsonNode task : outline.path("tasks")) {
            lines.add(
                    String.join(
                            "|",
                            Stream.of("title", "lead", "support", "time")
                                    .map(field -> task.path(field).asText(""))
                                    .toList()));
        }
        return lines;
    }

    private static void expectedSections(JsonNode sections, String above, List<String> lines) {
        for (JsonNode section : sections) {
            String path = above + "/" + section.path("label").asText();
            if (!List.of("leadin", "item").contains(section.path("kind").asText(""))) {
                lines.add(path + " " + section.path("title").asText());
            }
            expectedSections(section.path("children"), path, lines);
        }
    }
}
