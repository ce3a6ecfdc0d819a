package vn.kehoach.office.units;

import vn.kehoach.directory.Directory;
import vn.kehoach.office.FileNames;
import vn.kehoach.sheet.Grid;
import vn.kehoach.sheet.SheetReader;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A directory that is a file of its own. */
public final class UnitFiles {
    private UnitFiles() {}

    /**
     * The units and groups of a table (.xlsx, .xls, .csv), of its first sheet that names units.
     *
     * @param today the day whose names the table uses
     * @throws UnreadableFile when it is no table of units, or one of its rows has a problem
     * @throws IOException when it cannot be opened
     */
    public static Directory read(Path file, LocalDate today) throws IOException, UnreadableFile {
        var empty = new Directory(List.of(), List.of());
        var reader = new UnitTableReader(empty, today, UUID::randomUUID);
        for (Grid grid : new SheetReader().read(file)) {
            Optional<UnitPreview> preview = reader.preview(grid);
            if (preview.isPresent()) {
                return UnitTable.taken(sound(preview.get(), file), empty, UUID::randomUUID);
            }
        }
        throw new UnreadableFile(
                "Tệp “%s” không có cột tên đơn vị; hãy đặt tiêu đề cột là “Tên đơn vị”."
                        .formatted(FileNames.shown(file)));
    }

    private static UnitPreview sound(UnitPreview preview, Path file) throws UnreadableFile {
        List<RowOutcome.Problem> problems = preview.of(RowOutcome.Problem.class);
        if (!problems.isEmpty()) {
            RowOutcome.Problem first = problems.getFirst();
            throw new UnreadableFile(
                    "Tệp “%s”, dòng %d: %s"
                            .formatted(
                                    FileNames.shown(file),
                                    first.row(),
                                    String.join(" ", first.messages())));
        }
        return preview;
    }
}
