package vn.kehoach.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes .csv as Excel opens it by a double click: UTF-8 with byte order mark, comma, CRLF. Cells
 * never act as formulas.
 */
public final class CsvWriter {
    /** Writes headings and rows. */
    public void write(SheetPage page, OutputStream to) throws IOException {
        Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        writer.write('\ufeff');
        try (var csv = de.siegmar.fastcsv.writer.CsvWriter.builder().build(writer)) {
            csv.writeRecord(
                    page.columns().stream().map(Column::heading).map(CsvCell::guarded).toList());
            for (List<Value> row : page.rows()) {
                csv.writeRecord(row.stream().map(Value::text).map(CsvCell::guarded).toList());
            }
        }
    }
}
