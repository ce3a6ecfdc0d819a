package vn.kehoach.ui.tasks;

import vn.kehoach.office.OutputFile;
import vn.kehoach.office.OutputFiles;
import vn.kehoach.sheet.ExcelWriter;
import vn.kehoach.sheet.Grid;
import vn.kehoach.sheet.SheetPage;
import vn.kehoach.sheet.SheetReader;
import vn.kehoach.source.UnreadableFile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Excel files of tasks. */
public final class TaskFiles {
    private final OutputFiles outputs = new OutputFiles();

    /** The first sheet of {@code file} that has content. */
    public Grid read(Path file) throws IOException, UnreadableFile {
        return new SheetReader().read(file).getFirst();
    }

    /** Writes {@code page}; an existing file is replaced only if it may be. */
    public void write(SheetPage page, Path file, boolean mayReplace) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new ExcelWriter().write(List.of(page), bytes);
        outputs.write(List.of(new OutputFile(file, bytes.toByteArray())), mayReplace);
    }
}
