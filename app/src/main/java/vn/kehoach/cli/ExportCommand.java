package vn.kehoach.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.layout.Layout;
import vn.kehoach.office.FileNames;
import vn.kehoach.office.OutputFile;
import vn.kehoach.paper.Marks;
import vn.kehoach.paper.StyleSheet;
import vn.kehoach.source.UnreadableFile;
import vn.kehoach.template.Template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Reads a file and writes it ready to be signed. */
@Command(name = "export", description = "Xuất văn bản thành tệp Word và PDF để trình ký.")
final class ExportCommand implements Callable<Integer> {
    private final Tools tools;
    private final Terminal terminal;

    @Parameters(paramLabel = "IN", description = "Tệp .docx, .doc, .txt, .pdf hoặc .json.")
    private Path in = Path.of("");

    @Option(names = "--docx", paramLabel = "FILE", description = "Tệp Word cần ghi.")
    private Optional<Path> docx = Optional.empty();

    @Option(names = "--pdf", paramLabel = "FILE", description = "Tệp PDF cần ghi.")
    private Optional<Path> pdf = Optional.empty();

    @Option(
            names = "--metadata",
            paramLabel = "FILE",
            description = "Tệp JSON ghi các trường thông tin của văn bản đi (Phụ lục VI).")
    private Optional<Path> metadata = Optional.empty();

    @Option(
            names = "--template",
            paramLabel = "NAME|FILE",
            description =
                    "Mẫu trình bày: tên mẫu có sẵn, ví dụ ke-hoach-so, hoặc tệp .docx; mặc định"
                            + " theo loại văn bản.")
    private Optional<String> template = Optional.empty();

    @Mixin private final TaskOptions tasks = new TaskOptions();

    @Mixin private final MarkOptions marks = new MarkOptions();

    @Option(names = "--force", description = "Thay tệp đã có.")
    private boolean force;

    ExportCommand(Tools tools, Terminal terminal) {
        this.tools = tools;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UnreadableFile, WrongArgument, IOException {
        List<Path> targets = Stream.of(docx, pdf, metadata).flatMap(Optional::stream).toList();
        if (targets.isEmpty()) {
            throw new WrongArgument(
                    "Chưa rõ xuất ra tệp nào; hãy thêm --docx FILE hoặc --pdf FILE.");
        }
        tools.outputs().check(targets, force);
        Marks wanted = marks.marks();
        UnaryOperator<OfficialDocument> form = tasks.form();
        Optional<StyleSheet> chosen = chosenStyles();
        OfficialDocument document = form.apply(tools.documents().read(in).document());
        StyleSheet styles = chosen.orElseGet(() -> tools.templates().of(document));
        Layout pages = new Pages(tools).of(document, styles, wanted, in);
        var files = new ArrayList<OutputFile>();
        docx.ifPresent(file -> files.add(new OutputFile(file, tools.exports().docx(pages))));
        pdf.ifPresent(file -> files.add(new OutputFile(file, tools.exports().pdf(pages))));
        metadata.ifPresent(
                file ->
                        files.add(
                                new OutputFile(
                                        file,
                                        tools.metadataJson()
                                                .write(document, pages.pages().size()))));
        tools.outputs().write(files, force);
        if (tasks.isInVain(document)) {
            terminal.out()
                    .println(
                            "Văn bản “%s” không có nhiệm vụ nào được nhận ra; đã xuất như cũ."
                                    .formatted(FileNames.shown(in)));
        }
        return Exit.DONE;
    }

    private Optional<StyleSheet> chosenStyles() throws WrongArgument, UnreadableFile {
        if (template.isEmpty()) {
            return Optional.empty();
        }
        String name = template.get();
        Optional<StyleSheet> known = tools.templates().named(name);
        return known.isPresent() ? known : Optional.of(stylesOf(name));
    }

    private StyleSheet stylesOf(String fileName) throws WrongArgument, UnreadableFile {
        if (!fileName.toLowerCase(Locale.ROOT).endsWith(".docx")) {
            throw new WrongArgument(
                    "Không có mẫu “%s”; hiện có các mẫu: %s; hoặc hãy chọn một tệp .docx."
                            .formatted(fileName, String.join(", ", tools.templates().names())));
        }
        Path file = FileNames.path(fileName);
        Template read = tools.templates().read(file);
        for (String note : read.notes()) {
            terminal.out().println("Mẫu “%s”: %s".formatted(FileNames.shown(file), note));
        }
        return read.styles();
    }
}
