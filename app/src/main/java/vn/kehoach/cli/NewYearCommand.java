package vn.kehoach.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.layout.Layout;
import vn.kehoach.office.OutputFile;
import vn.kehoach.office.newyear.NewYearDraft;
import vn.kehoach.office.newyear.YearChange;
import vn.kehoach.office.newyear.YearFlag;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** Makes a draft for a new year of an old paper and lists what was changed and what to look at. */
@Command(
        name = "new-year",
        description = "Lập dự thảo năm mới từ văn bản cũ; in từng chỗ đã chuyển và chỗ cần xem.")
final class NewYearCommand implements Callable<Integer> {
    private final Tools tools;
    private final Terminal terminal;

    @Parameters(paramLabel = "IN", description = "Tệp .docx, .doc, .txt, .pdf hoặc .json.")
    private Path in = Path.of("");

    @Option(names = "--year", paramLabel = "N", description = "Năm mới; mặc định là năm kế tiếp.")
    private Optional<Integer> year = Optional.empty();

    @Option(
            names = "--except",
            paramLabel = "K",
            split = ",",
            description = "Không chuyển những chỗ có số thứ tự này trong danh sách.")
    private Set<Integer> except = Set.of();

    @Option(names = "--json", paramLabel = "FILE", description = "Ghi dự thảo thành tệp JSON.")
    private Optional<Path> json = Optional.empty();

    @Option(names = "--docx", paramLabel = "FILE", description = "Ghi dự thảo thành tệp Word.")
    private Optional<Path> docx = Optional.empty();

    @Option(names = "--force", description = "Thay tệp đã có.")
    private boolean force;

    NewYearCommand(Tools tools, Terminal terminal) {
        this.tools = tools;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UnreadableFile, WrongArgument, IOException {
        tools.outputs().check(Stream.of(json, docx).flatMap(Optional::stream).toList(), force);
        OfficialDocument old = tools.documents().read(in).document();
        NewYearDraft all =
                tools.newYear()
                        .of(old, year.map(OptionalInt::of).orElse(OptionalInt.empty()))
                        .orElseThrow(
                                () ->
                                        new WrongArgument(
                                                "Văn bản không ghi năm nào; hãy thêm --year N."));
        NewYearDraft draft = all;
        for (int number : except) {
            if (number >= 1 && number <= all.changes().size()) {
                draft = draft.without(all.changes().get(number - 1));
            }
        }
        list(all);
        write(draft.document());
        return Exit.DONE;
    }

    private void list(NewYearDraft draft) {
        terminal.out().println("Dự thảo năm %d.".formatted(draft.year()));
        for (int i = 0; i < draft.changes().size(); i++) {
            YearChange change = draft.changes().get(i);
            String kept = except.contains(i + 1) ? " (giữ nguyên theo yêu cầu)" : "";
            terminal.out()
                    .println(
                            "%d. %s: “%s” → “%s”%s. %s [%s]"
                                    .formatted(
                                            i + 1,
                                            change.place(),
                                            change.before(),
                                            change.after(),
                                            kept,
                                            change.rule().reason(),
                                            change.context()));
        }
        for (YearFlag flag : draft.flags()) {
            terminal.out()
                    .println(
                            "Cần xem %s: “%s” – %s"
                                    .formatted(flag.place(), flag.words(), flag.message()));
        }
    }

    private void write(OfficialDocument document) throws UnreadableFile, IOException {
        var files = new ArrayList<OutputFile>();
        json.ifPresent(
                file -> files.add(new OutputFile(file, tools.documentJson().write(document))));
        if (docx.isPresent()) {
            Layout pages = new Pages(tools).of(document, tools.templates().of(document), in);
            files.add(new OutputFile(docx.get(), tools.exports().docx(pages)));
        }
        tools.outputs().write(files, force);
    }
}
