package vn.kehoach.readback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.document.Block;
import vn.kehoach.document.Cell;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Row;
import vn.kehoach.document.Table;
import vn.kehoach.document.VerticalAlignment;
import vn.kehoach.docx.WordReader;
import vn.kehoach.importing.Importer;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.layout.Layout;
import vn.kehoach.layout.Page;
import vn.kehoach.paper.FlowTable;
import vn.kehoach.sample.SamplePlan;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A body that ends in a table: the signature is not alone on its page. */
class TableAboveSignatureTest {
    private static final int LONGEST = 100;

    @TempDir private Path folder;

    private static OfficialDocument plan(int rows) {
        OfficialDocument sample = new SamplePlan(new DocumentJson()).document();
        var all = new ArrayList<Row>();
        all.add(row("STT", "Việc"));
        for (int i = 1; i <= rows; i++) {
            all.add(row(Integer.toString(i), "Việc thứ " + i));
        }
        List<Block> body =
                List.of(
                        Paragraph.text("Kết quả thực hiện như sau:"),
                        new Table(2, List.of(1.0, 5.0), 1, true, List.of(), all));
        return sample.withAppendices(List.of()).withBody(body);
    }

    private static Row row(String ordinal, String text) {
        return new Row(List.of(cell(0, ordinal), cell(1, text)), false);
    }

    private static Cell cell(int column, String text) {
        return new Cell(column, 1, 1, VerticalAlignment.TOP, List.of(Paragraph.text(text)));
    }

    private static boolean holds(Page page, Part part) {
        return page.lines().stream().anyMatch(line -> line.place().part() == part);
    }

    /** Whether the table had to be parted for the Word file. */
    private static boolean isParted(Layout pages) {
        return pages.settled().sections().getFirst().flow().stream()
                        .filter(item -> item instanceof FlowTable table && table.ruled())
                        .count()
                > 1;
    }

    @Test
    void rowsStandAboveItHoweverLongTheTable() {
        var parted = new ArrayList<Integer>();
        for (int rows = 1; rows <= LONGEST; rows++) {
            Layout pages = Papers.laid(plan(rows));
            for (Page page : pages.pages()) {
                assertEquals(
                        holds(page, Part.SIGNATURE),
                        holds(page, Part.SIGNATURE) && holds(page, Part.BODY),
                        rows + " rows");
            }
            if (isParted(pages)) {
                parted.add(rows);
            }
        }
        assertTrue(parted.size() > 10, parted::toString);
    }

    @Test
    void aTablePartedForItIsReadBackWhole() throws IOException, UnreadableFile {
        for (int rows = 1; rows <= LONGEST; rows++) {
            Layout pages = Papers.laid(plan(rows));
            if (isParted(pages)) {
                Path file = Files.write(folder.resolve("bảng.docx"), Papers.docx(pages));
                OfficialDocument read = new Importer().read(new WordReader().read(file)).document();
                assertEquals(OnPaper.of(plan(rows)).body(), OnPaper.of(read).body());
            }
        }
    }
}
