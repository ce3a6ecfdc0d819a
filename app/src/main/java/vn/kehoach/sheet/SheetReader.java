package vn.kehoach.sheet;

import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a table of any of the kinds, told by its first bytes. */
public final class SheetReader {
    private static final int ZIP = 0x504b0304;
    private static final int OLE = 0xd0cf11e0;

    /**
     * The sheets of {@code file}, those without content left out.
     *
     * @throws UnreadableFile when it is no table, or damaged; the message names it
     * @throws IOException when it cannot be opened
     */
    public List<Grid> read(Path file) throws IOException, UnreadableFile {
        List<Grid> grids =
                switch (firstBytes(file)) {
                    case ZIP, OLE -> new ExcelReader().read(file);
                    default -> List.of(new CsvReader().read(file));
                };
        List<Grid> filled = grids.stream().filter(grid -> !grid.rows().isEmpty()).toList();
        if (filled.isEmpty()) {
            throw UnreadableSheet.EMPTY.of(file);
        }
        return filled;
    }

    private static int firstBytes(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(Integer.BYTES);
            return start.length < Integer.BYTES ? 0 : java.nio.ByteBuffer.wrap(start).getInt();
        }
    }
}
