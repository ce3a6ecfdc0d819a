package vn.kehoach.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** The short form of {@link Killing}, with patience for a busy machine. */
class KillTest {
    private static final int OLD_MS = 20_000;

    @Test
    void whatIsKilledLosesNothing(@TempDir Path folder) throws IOException, InterruptedException {
        var silent = new PrintStream(OutputStream.nullOutputStream());
        assertEquals(List.of(), new Killing(folder, System.nanoTime(), OLD_MS, silent).kill(6));
    }
}
