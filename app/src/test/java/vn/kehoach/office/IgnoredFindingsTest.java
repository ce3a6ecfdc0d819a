package vn.kehoach.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

class IgnoredFindingsTest {
    private static final Set<String> KEYS = Set.of("T03 BODY:1f0c9a3e", "S07 BODY:00000001#2");

    @TempDir private Path folder;

    @Test
    void whatIsLetPassInOneDocumentIsKeptOverARestartAndForThatDocumentOnly() throws IOException {
        var first = new IgnoredInFolder(folder);
        first.keep("a.docx", KEYS);
        first.save();
        var later = new IgnoredInFolder(folder);
        assertEquals(List.of(KEYS, Set.of()), List.of(later.of("a.docx"), later.of("b.docx")));
    }

    @Test
    void whatIsTakenBackIsGoneAfterARestart() throws IOException {
        var first = new IgnoredInFolder(folder);
        first.keep("a.docx", KEYS);
        first.save();
        first.keep("a.docx", Set.of());
        first.save();
        assertEquals(Set.of(), new IgnoredInFolder(folder).of("a.docx"));
    }

    @Test
    void aFolderThatIsNotThereHoldsNothing() {
        assertEquals(Set.of(), new IgnoredInFolder(folder.resolve("none")).of("a.docx"));
    }
}
