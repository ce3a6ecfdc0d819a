package vn.kehoach.template;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.importing.Importer;
import vn.kehoach.office.Templates;
import vn.kehoach.paper.DecreeStyles;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The templates that come with the program are what their generator makes. */
class TemplateFilesTest {
    private static final Path FOLDER = Path.of("..", "templates");

    private final TemplateReader reader = new TemplateReader(new Importer());

    static Set<String> names() {
        return Skeletons.all().keySet();
    }

    private static Path file(String name) {
        return FOLDER.resolve(name + ".docx");
    }

    private static OfficialDocument skeleton(String name) {
        return Objects.requireNonNull(Skeletons.all().get(name));
    }

    @Test
    void allAreKnownByNameAndNoOtherLiesThere() throws IOException {
        assertEquals(List.copyOf(names()), new Templates(reader).names());
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(
                    names().stream().map(name -> name + ".docx").sorted().toList(),
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".docx"))
                            .sorted()
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void itsBytesAreWhatTheGeneratorMakes(String name) throws IOException {
        assertArrayEquals(
                WordFile.of(skeleton(name), DecreeStyles.sheet()).bytes(),
                Files.readAllBytes(file(name)),
                "run mvn -q test-compile exec:exec@templates");
    }

    @ParameterizedTest
    @MethodSource("names")
    void itsLookIsTheDecrees(String name) throws IOException, UnreadableFile {
        assertEquals(DecreeStyles.sheet(), reader.read(file(name)).styles());
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatIsReadOfItIsWrittenTheSame(String name) throws IOException, UnreadableFile {
        Template read = reader.read(file(name));
        assertArrayEquals(
                Files.readAllBytes(file(name)),
                WordFile.of(read.skeleton(), read.styles()).bytes());
    }
}
