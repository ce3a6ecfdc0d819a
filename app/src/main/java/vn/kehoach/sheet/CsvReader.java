package vn.kehoach.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;

import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads .csv and tab-separated text: UTF-8, UTF-16 with its mark, else Windows-1258; comma,
 * semicolon or tab, whichever the first line has most of.
 */
final class CsvReader {
    private static final Charset VIETNAMESE = Charset.forName("windows-1258");
    private static final String SEPARATORS = ",;\t";

    Grid read(Path file) throws IOException, UnreadableFile {
        byte[] bytes = Files.readAllBytes(file);
        String text = decode(bytes);
        if (text.indexOf('\0') >= 0) {
            throw UnreadableSheet.NOT_TEXT.of(file);
        }
        return new Grid(String.valueOf(file.getFileName()), rows(file, text));
    }

    private static List<List<Value>> rows(Path file, String text) throws UnreadableFile {
        var rows = new ArrayList<List<Value>>();
        try (var records =
                de.siegmar.fastcsv.reader.CsvReader.builder()
                        .fieldSeparator(separator(text))
                        .skipEmptyLines(false)
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .ofCsvRecord(text)) {
            for (CsvRecord line : records) {
                rows.add(
                        withoutTail(
                                line.getFields().stream()
                                        .map(CsvCell::bare)
                                        .map(Value::of)
                                        .toList()));
            }
        } catch (CsvParseException | IllegalArgumentException malformed) {
            throw UnreadableSheet.TOO_LARGE.of(file, malformed);
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        while (!rows.isEmpty() && rows.getLast().isEmpty()) {
            rows.removeLast();
        }
        return rows;
    }

    private static List<Value> withoutTail(List<Value> values) {
        int end = values.size();
        while (end > 0 && values.get(end - 1).equals(Value.BLANK)) {
            end--;
        }
        return values.subList(0, end);
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char most = ',';
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char candidate = SEPARATORS.charAt(i);
            if (count(first, candidate) > count(first, most)) {
                most = candidate;
            }
        }
        return most;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(letter -> letter == wanted).count();
    }

    private static String decode(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            return new String(bytes, VIETNAMESE);
        }
    }
}
