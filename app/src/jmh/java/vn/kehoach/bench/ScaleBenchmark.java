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

import vn.kehoach.document.Block;
import vn.kehoach.document.Cell;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Row;
import vn.kehoach.document.Table;
import vn.kehoach.docx.writing.DocxWriter;
import vn.kehoach.layout.Layout;
import vn.kehoach.paper.Paper;
import vn.kehoach.pdf.PdfWriter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A plan with a table of many rows, in the heap of an old office computer. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ScaleBenchmark {
    private static final List<String> HEADS =
            List.of("STT", "Nội dung", "Đơn vị chủ trì", "Thời gian", "Sản phẩm");

    @Param({"300", "3000"})
    int rows;

    private Plan plan;
    private OfficialDocument document;
    private Paper paper;

    @Setup
    public void open() {
        plan = new Plan(6);
        List<Block> body = new ArrayList<>(plan.document.body());
        body.add(table());
        document = plan.document.withBody(body);
        paper = plan.compose(document);
    }

    private Table table() {
        var all = new ArrayList<Row>();
        for (int r = 0; r < rows; r++) {
            var cells = new ArrayList<Cell>();
            for (int c = 0; c < HEADS.size(); c++) {
                String text = r == 0 ? HEADS.get(c) : HEADS.get(c) + " của việc thứ " + r;
                cells.add(Cell.of(c, List.of(Paragraph.text(text))));
            }
            all.add(new Row(cells, false));
        }
        return new Table(HEADS.size(), List.of(), 1, true, List.of(), all);
    }

    @Benchmark
    public Layout layout() {
        return plan.lay(paper);
    }

    @Benchmark
    public List<byte[]> export() throws IOException {
        Layout layout = plan.pages(document);
        var word = new ByteArrayOutputStream();
        new DocxWriter().write(layout.settled(), word);
        var pdf = new ByteArrayOutputStream();
        new PdfWriter(plan.fonts).write(layout, pdf);
        return List.of(word.toByteArray(), pdf.toByteArray());
    }
}
