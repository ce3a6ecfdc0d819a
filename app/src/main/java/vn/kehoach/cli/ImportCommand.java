package vn.kehoach.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.json.DutiesJson;
import vn.kehoach.office.OutputFile;
import vn.kehoach.reporting.Duties;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Reads a file and says what was understood. */
@Command(
        name = "import",
        description = "Đọc văn bản, ghi nội dung và cấu trúc đã nhận ra (tệp JSON cũ bị ghi đè).")
final class ImportCommand implements Callable<Integer> {
    private final Tools tools;
    private final Terminal terminal;

    @Parameters(
            paramLabel = "IN",
            description = "Tệp .docx, .doc, .txt, .pdf, .html hoặc .json; hoặc một thư mục.")
    private Path in = Path.of("");

    @Option(names = "--json", paramLabel = "FILE", description = "Ghi toàn bộ văn bản.")
    private Optional<Path> json = Optional.empty();

    @Option(
            names = "--outline",
            paramLabel = "FILE",
            description = "Ghi dàn ý; không có tùy chọn nào thì dàn ý ra màn hình.")
    private Optional<Path> outline = Optional.empty();

    @Option(
            names = "--duties",
            paramLabel = "FILE",
            description = "Ghi các yêu cầu báo cáo: ai báo cáo ai, nội dung, thời hạn, mẫu.")
    private Optional<Path> duties = Optional.empty();

    @Mixin private final FolderOptions folder = new FolderOptions();

    ImportCommand(Tools tools, Terminal terminal) {
        this.tools = tools;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UnreadableFile, IOException {
        if (folder.asked()) {
            return folder.run(in, tools, terminal);
        }
        OfficialDocument document = tools.documents().read(in).document();
        var files = new ArrayList<OutputFile>();
        json.ifPresent(
                file -> files.add(new OutputFile(file, tools.documentJson().write(document))));
        outline.ifPresent(
                file -> files.add(new OutputFile(file, tools.outlineJson().write(document))));
        duties.ifPresent(
                file ->
                        files.add(
                                new OutputFile(file, new DutiesJson().write(Duties.of(document)))));
        if (files.isEmpty()) {
            terminal.out().writeBytes(tools.outlineJson().write(document));
        } else {
            tools.outputs().write(List.copyOf(files), true);
        }
        return Exit.DONE;
    }
}
