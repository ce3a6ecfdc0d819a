package vn.kehoach.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Cells as text, as spreadsheets put them on the clipboard: parted by tabs, rows by line ends. */
public final class TabText {
    private static final char TAB = '\t';

    private TabText() {}

    /** The cells of {@code text}; a quoted cell may have several lines. */
    public static Grid read(String text) {
        var rows = new ArrayList<List<Value>>();
        try (var records =
                CsvReader.builder()
                        .fieldSeparator(TAB)
                        .skipEmptyLines(false)
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .ofCsvRecord(text)) {
            for (CsvRecord line : records) {
                rows.add(line.getFields().stream().map(CsvCell::bare).map(Value::of).toList());
            }
        } catch (CsvParseException unquoted) {
            return plain(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Grid("", rows);
    }

    /** A quotation mark that is only a letter of the text. */
    private static Grid plain(String text) {
        return new Grid(
                "",
                text.lines()
                        .map(line -> List.of(line.split("\t", -1)))
                        .map(cells -> cells.stream().map(CsvCell::bare).map(Value::of).toList())
                        .toList());
    }

    /** {@code rows} as text; no cell acts as a formula where it is pasted. */
    public static String write(List<List<String>> rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().fieldSeparator(TAB).build(text)) {
            rows.forEach(row -> csv.writeRecord(row.stream().map(CsvCell::guarded).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
