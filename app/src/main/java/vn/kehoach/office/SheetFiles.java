package vn.kehoach.office;

import vn.kehoach.sheet.ExcelWriter;
import vn.kehoach.sheet.SheetPage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;

/** Writes tables as Excel files, as safely as any other file. */
public final class SheetFiles {
    private final OutputFiles files;

    public SheetFiles(OutputFiles files) {
        this.files = files;
    }

    /**
     * Writes {@code pages} as one .xlsx.
     *
     * @param mayReplace whether an existing file is replaced
     * @throws FileAlreadyExistsException when it is not and there is one
     * @throws UnwritableFile when it cannot be written
     */
    public void write(List<SheetPage> pages, Path file, boolean mayReplace) throws IOException {
        files.write(List.of(new OutputFile(file, bytes(pages))), mayReplace);
    }

    /** The .xlsx of {@code pages}. */
    public static byte[] bytes(List<SheetPage> pages) throws IOException {
        var out = new ByteArrayOutputStream();
        new ExcelWriter().write(pages, out);
        return out.toByteArray();
    }
}
