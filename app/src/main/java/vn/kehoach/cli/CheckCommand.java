package vn.kehoach.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.kehoach.check.Checker;
import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.layout.Layout;
import vn.kehoach.office.MendedFiles;
import vn.kehoach.office.OpenedFile;
import vn.kehoach.office.OutputFile;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Reads a file and says what is against the decree. */
@Command(
        name = "check",
        description = "Kiểm tra thể thức; mã kết thúc 1 khi còn lỗi (tệp JSON cũ bị ghi đè).")
final class CheckCommand implements Callable<Integer> {
    private final Tools tools;
    private final Terminal terminal;

    @Parameters(paramLabel = "IN", description = "Tệp .docx, .doc, .txt, .pdf hoặc .json.")
    private Path in = Path.of("");

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Ghi kết quả vào tệp thay vì ra màn hình.")
    private Optional<Path> json = Optional.empty();

    @Option(
            names = "--fix",
            paramLabel = "FILE",
            description = "Ghi tệp Word đã sửa những lỗi sửa được; kết quả là những lỗi còn lại.")
    private Optional<Path> fix = Optional.empty();

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "Tệp quy tắc của cơ quan (xem lệnh rules).")
    private Optional<Path> rules = Optional.empty();

    CheckCommand(Tools tools, Terminal terminal) {
        this.tools = tools;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UnreadableFile, IOException {
        tools.outputs().check(fix.stream().toList(), false);
        Checker checker = rules.isPresent() ? RulesFile.read(rules.get()) : tools.checker();
        OpenedFile file = tools.documents().open(in);
        List<Finding> findings = checker.check(file.document(), file.original());
        if (fix.isPresent()) {
            OfficialDocument mended = checker.mend(file.document());
            var copy = new OutputFile(fix.get(), tools.exports().docx(pages(mended)));
            findings =
                    new MendedFiles(tools.documents(), tools.outputs())
                            .write(copy, mended, checker);
        }
        if (json.isPresent()) {
            var list = new OutputFile(json.get(), tools.findingsJson().write(findings));
            tools.outputs().write(List.of(list), true);
        } else {
            findings.forEach(finding -> terminal.out().println(line(finding)));
        }
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                ? Exit.FINDINGS
                : Exit.DONE;
    }

    private Layout pages(OfficialDocument document) throws UnreadableFile {
        return new Pages(tools).of(document, tools.templates().of(document), in);
    }

    private static String line(Finding finding) {
        String about = finding.excerpt().isEmpty() ? "" : " “%s”".formatted(finding.excerpt());
        return "%s %s%s: %s (%s)"
                .formatted(
                        finding.severity().letter(),
                        finding.code(),
                        about,
                        finding.message(),
                        finding.article());
    }
}
