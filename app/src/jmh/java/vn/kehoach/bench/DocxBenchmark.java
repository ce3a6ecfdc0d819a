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

import vn.kehoach.docx.writing.DocxWriter;
import vn.kehoach.layout.Layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** A plan of 15 pages as DOCX, by us and by bare POI. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class DocxBenchmark {
    private final DocxWriter writer = new DocxWriter();
    private final RawPoi poi = new RawPoi();
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
        writer.write(plan.pages(plan.document).settled(), out);
        return out.toByteArray();
    }

    @Benchmark
    public byte[] writing() throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(layout.settled(), out);
        return out.toByteArray();
    }

    /** At its best: without the search of the class path that POI has done for every part. */
    @Benchmark
    @Fork(
            value = 1,
            jvmArgsAppend = {
                "-Djavax.xml.transform.TransformerFactory=com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl",
                "-Djavax.xml.parsers.DocumentBuilderFactory=com.sun.org.apache.xerces.internal.jaxp.DocumentBuilderFactoryImpl",
                "-Djavax.xml.parsers.SAXParserFactory=com.sun.org.apache.xerces.internal.jaxp.SAXParserFactoryImpl"
            })
    public byte[] rawPoi() throws IOException {
        var out = new ByteArrayOutputStream();
        poi.write(layout.settled(), out);
        return out.toByteArray();
    }
}
