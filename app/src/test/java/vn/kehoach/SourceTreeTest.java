package vn.kehoach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.util.stream.Collectors.toSet;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Customs of the house that a compiler does not know. */
class SourceTreeTest {
    private static final Path SOURCES = Path.of("src");
    private static final int LONGEST_FILE = 400;
    private static final Pattern EMPTY_NAME =
            Pattern.compile("(Util|Utils|Helper|Manager|Base|Impl)\\.java$");
    private static final Pattern CATCH_ALL =
            Pattern.compile("catch \\((final )?(Exception|Throwable)\\b");

    @Test
    void noFileIsLongerThanFourHundredLines() throws IOException {
        assertEquals(List.of(), filesWhere(file -> text(file).lines().count() > LONGEST_FILE));
    }

    @Test
    void noClassHasANameThatSaysNothing() throws IOException {
        assertEquals(List.of(), filesWhere(file -> EMPTY_NAME.matcher(file.toString()).find()));
    }

    @Test
    void nobodyCatchesEverything() throws IOException {
        assertEquals(List.of(), filesWhere(file -> CATCH_ALL.matcher(text(file)).find()));
    }

    @Test
    void everyPackageSaysItsPurposeAndIsNullMarked() throws IOException {
        Set<Path> withInfo =
                filesWhere(
                                file ->
                                        file.endsWith("package-info.java")
                                                && text(file).startsWith("/**")
                                                && text(file).contains("@NullMarked"))
                        .stream()
                        .map(Path::getParent)
                        .collect(toSet());
        List<Path> without =
                filesWhere(file -> file.startsWith(SOURCES.resolve("main"))).stream()
                        .map(Path::getParent)
                        .distinct()
                        .filter(folder -> !withInfo.contains(folder))
                        .toList();
        assertEquals(List.of(), without);
    }

    private static List<Path> filesWhere(Predicate<Path> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(wanted)
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
