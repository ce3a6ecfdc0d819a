package vn.kehoach.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import vn.kehoach.font.FontFamily;
import vn.kehoach.layout.Layout;
import vn.kehoach.pdf.PdfWriter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** A plan of 15 pages as PDF, by us and by bare OpenPDF. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
public class PdfBenchmark {
    private final FontFamily fonts = FontFamily.bundled();
    private final PdfWriter writer = new PdfWriter(fonts);
    private final RawOpenPdf openPdf = new RawOpenPdf(fonts);
    private Plan plan;
    private Layout layout;

    @Setup
    public void open() {
        plan = new Plan(15);
        layout = plan.pages(plan.document);
    }

    @Benchmark
    public byte[] fromTheDocument() throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(plan.pages(plan.document), out);
        return out.toByteArray();
    }

    @Benchmark
    public byte[] writing() throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(layout, out);
        return out.toByteArray();
    }

    @Benchmark
    public byte[] rawOpenPdf() throws IOException {
        var out = new ByteArrayOutputStream();
        openPdf.write(layout.pages(), out);
        return out.toByteArray();
    }
}
