package vn.kehoach.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import vn.kehoach.font.FontFamily;
import vn.kehoach.importing.Imported;
import vn.kehoach.importing.Importer;
import vn.kehoach.pdf.PdfReader;
import vn.kehoach.pdf.PdfWriter;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Opening a PDF, from its bytes to the document. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
public class PdfReadBenchmark {
    private final PdfReader reader = new PdfReader();
    private final Importer importer = new Importer();

    @Param({"6", "300"})
    public int pages;

    private Path file = Path.of("");

    @Setup
    public void write() throws IOException {
        file = Files.createTempFile("bench", ".pdf");
        file.toFile().deleteOnExit();
        try (var out = Files.newOutputStream(file)) {
            new PdfWriter(FontFamily.bundled()).write(Plan.about(pages), out);
        }
    }

    @Benchmark
    public Imported read() throws IOException, UnreadableFile {
        return importer.read(reader.read(file));
    }
}
