package vn.kehoach.cli;

import picocli.CommandLine.Option;

import vn.kehoach.importing.Imported;
import vn.kehoach.office.FileNames;
import vn.kehoach.office.OutputFile;
import vn.kehoach.office.folder.FileResult;
import vn.kehoach.office.folder.FolderImport;
import vn.kehoach.office.folder.FolderReport;
import vn.kehoach.sheet.CsvWriter;
import vn.kehoach.source.UnreadableFile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reading a whole folder: what is asked for, and how its course is told. */
final class FolderOptions {
    @Option(
            names = "--json-folder",
            paramLabel = "DIR",
            description = "IN là thư mục: đọc mọi văn bản trong đó, ghi mỗi văn bản một tệp JSON.")
    private Optional<Path> jsonFolder = Optional.empty();

    @Option(
            names = "--report",
            paramLabel = "FILE.csv",
            description = "IN là thư mục: ghi bảng kết quả đọc, mở được bằng Excel.")
    private Optional<Path> report = Optional.empty();

    /** Whether a folder is to be read. */
    boolean asked() {
        return jsonFolder.isPresent() || report.isPresent();
    }

    /** Reads {@code folder}; the exit code says whether every file of it was read. */
    int run(Path folder, Tools tools, Terminal terminal) throws UnreadableFile, IOException {
        if (!Files.isDirectory(folder)) {
            throw new UnreadableFile(
                    "“%s” không phải là thư mục; --json-folder và --report dùng để đọc cả thư mục."
                            .formatted(FileNames.shown(folder)));
        }
        FolderReport read =
                new FolderImport(tools.documents())
                        .read(
                                folder,
                                (last, done, all) -> {
                                    tell(last, done, all, terminal);
                                    return true;
                                },
                                (name, imported) -> write(name, imported, tools));
        terminal.out().println(read.summary());
        if (report.isPresent()) {
            var bytes = new ByteArrayOutputStream();
            new CsvWriter().write(read.page(), bytes);
            tools.outputs().write(List.of(new OutputFile(report.get(), bytes.toByteArray())), true);
        }
        return read.refused() == 0 ? Exit.DONE : Exit.FINDINGS;
    }

    private static void tell(FileResult last, int done, int all, Terminal terminal) {
        String what =
                last.read()
                        ? "%s, %d chỗ cần xem lại".formatted(last.outcome(), last.doubts())
                        : last.reason();
        terminal.out().printf("%d/%d  %s: %s%n", done, all, last.name(), what);
    }

    private void write(String name, Imported imported, Tools tools) throws IOException {
        if (jsonFolder.isEmpty()) {
            return;
        }
        Path file = jsonFolder.get();
        for (String part : (name + ".json").split("/", -1)) {
            file = file.resolve(FileNames.path(part).getFileName());
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        byte[] json = tools.documentJson().write(imported.document());
        tools.outputs().write(List.of(new OutputFile(file, json)), true);
    }
}
