package vn.kehoach.inventions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.json.JsonMapper;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.kehoach.importing.Importer;
import vn.kehoach.json.OutlineJson;
import vn.kehoach.plain.TextReader;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Invented papers written by hand in forms that the generated ones do not have: other kinds of
 * paper, heads and ends, ways of numbering, and tasks; with the outline that a reader gives each.
 */
class OddPapersTest {
    private static final Path PAPERS = Path.of("src/test/resources/vn/kehoach/inventions");

    static List<String> papers() throws IOException {
        try (Stream<Path> files = Files.list(PAPERS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void theOutlineIsThatOfACarefulReader(String name) throws IOException, UnreadableFile {
        assertEquals(expected(name), outline(name, text(name)));
    }

    /** Texts made of Word files have an empty line between all paragraphs, or between none. */
    @ParameterizedTest
    @MethodSource("papers")
    void emptyLinesBetweenNoneSayNothing(String name) throws IOException, UnreadableFile {
        assertEquals(expected(name), outline(name, text(name).replaceAll("\n\\s*\n+", "\n")));
    }

    private static String text(String name) throws IOException {
        return Files.readString(PAPERS.resolve(name + ".txt"));
    }

    private static String expected(String name) throws IOException {
        return JsonMapper.builder()
                .build()
                .readTree(PAPERS.resolve(name + ".json").toFile())
                .toPrettyString();
    }

    private static String outline(String name, String text) throws IOException, UnreadableFile {
        var document = new Importer().read(new TextReader().read(name, text)).document();
        return JsonMapper.builder()
                .build()
                .readTree(new OutlineJson().write(document))
                .toPrettyString();
    }
}
