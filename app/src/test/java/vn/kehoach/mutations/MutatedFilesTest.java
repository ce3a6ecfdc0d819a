package vn.kehoach.mutations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.Main;
import vn.kehoach.font.FontFamily;
import vn.kehoach.office.DocumentFiles;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The short form of {@link MutateFiles}. */
class MutatedFilesTest {
    private static final int COUNT = 450;

    private final DocumentFiles files = Main.tools(FontFamily.bundled()).documents();

    @TempDir private Path folder;

    @Test
    void theOriginalsAreAllRead() throws IOException, UnreadableFile {
        for (Original original : new Originals().all()) {
            Path file = Files.write(folder.resolve(original.name()), original.content());
            assertEquals(Outcome.READ, Outcome.of(files, file), original.name());
        }
    }

    @Test
    void aSpoiledFileIsReadOrRefusedInOneSentenceThatNamesIt() throws IOException, UnreadableFile {
        List<Original> originals = new Originals().all();
        for (int number = 0; number < COUNT; number++) {
            Mutation mutation = Mutation.number(number, originals);
            Path file = Files.write(folder.resolve(mutation.name()), mutation.content());
            assertNotEquals(Outcome.UNCLEAR, Outcome.of(files, file), "number " + number);
        }
    }
}
