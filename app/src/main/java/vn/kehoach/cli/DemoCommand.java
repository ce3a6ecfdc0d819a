package vn.kehoach.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.layout.Layout;
import vn.kehoach.office.OutputFile;
import vn.kehoach.sample.SamplePlan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** Writes the sample plan. */
@Command(name = "demo", description = "Ghi kế hoạch mẫu (Word, PDF, JSON) vào một thư mục.")
final class DemoCommand implements Callable<Integer> {
    private final Tools tools;

    @Parameters(paramLabel = "DIR", description = "Thư mục; được tạo khi chưa có.")
    private Path folder = Path.of("");

    DemoCommand(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() throws IOException {
        OfficialDocument plan = tools.sample().document();
        Layout pages = tools.exports().lay(plan, tools.templates().of(plan));
        tools.outputs().makeFolder(folder);
        tools.outputs()
                .writeNew(
                        List.of(
                                file(".docx", tools.exports().docx(pages)),
                                file(".pdf", tools.exports().pdf(pages)),
                                file(".json", tools.documentJson().write(plan))));
        return Exit.DONE;
    }

    private OutputFile file(String extension, byte[] content) {
        return new OutputFile(folder.resolve(SamplePlan.FILE_NAME + extension), content);
    }
}
