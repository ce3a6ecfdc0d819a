package vn.kehoach.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.kehoach.directory.Directory;
import vn.kehoach.distribution.DistributionList;
import vn.kehoach.distribution.OpenName;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.layout.Layout;
import vn.kehoach.layout.MissingGlyph;
import vn.kehoach.office.FileNames;
import vn.kehoach.office.OutputFile;
import vn.kehoach.office.SheetFiles;
import vn.kehoach.office.distribution.Distribution;
import vn.kehoach.office.distribution.DistributionPapers;
import vn.kehoach.office.distribution.PaperKind;
import vn.kehoach.office.distribution.PaperLayouts;
import vn.kehoach.office.distribution.PaperOptions;
import vn.kehoach.office.distribution.Sender;
import vn.kehoach.office.units.UnitFiles;
import vn.kehoach.paper.EnvelopeSize;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Writes the papers of a distribution: lists, envelopes, labels. */
@Command(
        name = "distribute",
        description =
                "Phát hành: lập danh sách, sổ gửi bưu điện, bì, nhãn từ Nơi nhận của văn bản và"
                        + " bảng đơn vị.")
final class DistributeCommand implements Callable<Integer> {
    private final Tools tools;
    private final Terminal terminal;

    @Parameters(paramLabel = "IN", description = "Tệp .docx, .doc, .txt, .pdf hoặc .json.")
    private Path in = Path.of("");

    @Option(
            names = "--units",
            paramLabel = "FILE",
            required = true,
            description = "Bảng đơn vị .xlsx hoặc .csv, có cột “Tên đơn vị”, “Nhóm”, “Cách gửi” ….")
    private Path units = Path.of("");

    @Option(
            names = "--list",
            paramLabel = "FILE",
            description = "Danh sách phát hành: .docx, .pdf hoặc .xlsx.")
    private List<Path> list = List.of();

    @Option(
            names = "--post",
            paramLabel = "FILE",
            description = "Sổ gửi bưu điện: .docx, .pdf hoặc .xlsx.")
    private List<Path> post = List.of();

    @Option(names = "--envelopes", paramLabel = "FILE", description = "Bì: .docx hoặc .pdf.")
    private List<Path> envelopes = List.of();

    @Option(names = "--labels", paramLabel = "FILE", description = "Nhãn: .docx hoặc .pdf.")
    private List<Path> labels = List.of();

    @Option(names = "--first-label", paramLabel = "N", description = "Bắt đầu in từ nhãn thứ N.")
    private int firstLabel = 1;

    @Option(
            names = "--day",
            paramLabel = "YYYY-MM-DD",
            description = "Ngày lập; mặc định là hôm nay.")
    private Optional<LocalDate> day = Optional.empty();

    @Option(names = "--force", description = "Thay tệp đã có.")
    private boolean force;

    DistributeCommand(Tools tools, Terminal terminal) {
        this.tools = tools;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UnreadableFile, WrongArgument, IOException {
        Map<PaperKind, List<Path>> wanted = wanted();
        tools.outputs().check(wanted.values().stream().flatMap(List::stream).toList(), force);
        LocalDate today = day.orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
        PaperOptions options = options();
        OfficialDocument document = tools.documents().read(in).document();
        Directory directory = UnitFiles.read(units, today);
        DistributionList settled = settled(document, directory, today);
        LocalDate ofNames = Distribution.day(document, today);
        var papers =
                new DistributionPapers(
                        document, Sender.lines(document, directory, ofNames), settled, today);
        var files = new ArrayList<OutputFile>();
        for (var entry : wanted.entrySet()) {
            for (Path file : entry.getValue()) {
                files.add(new OutputFile(file, content(entry.getKey(), papers, options, file)));
            }
        }
        tools.outputs().write(files, force);
        return Exit.DONE;
    }

    private Map<PaperKind, List<Path>> wanted() throws WrongArgument {
        var wanted = new EnumMap<PaperKind, List<Path>>(PaperKind.class);
        wanted.put(PaperKind.LIST, list);
        wanted.put(PaperKind.POST, post);
        wanted.put(PaperKind.ENVELOPES, envelopes);
        wanted.put(PaperKind.LABELS, labels);
        if (wanted.values().stream().allMatch(List::isEmpty)) {
            throw new WrongArgument(
                    "Chưa rõ lập giấy tờ nào; hãy thêm --list, --post, --envelopes hoặc"
                            + " --labels FILE.");
        }
        for (var entry : wanted.entrySet()) {
            for (Path file : entry.getValue()) {
                checkKind(entry.getKey(), file);
            }
        }
        return wanted;
    }

    private static void checkKind(PaperKind kind, Path file) throws WrongArgument {
        String extension = extension(file);
        boolean known =
                List.of("docx", "pdf").contains(extension)
                        || (extension.equals("xlsx") && kind.isList());
        if (!known) {
            throw new WrongArgument(
                    "“%s”: %s chỉ ghi được thành tệp .docx, .pdf%s."
                            .formatted(
                                    FileNames.shown(file),
                                    kind.label(),
                                    kind.isList() ? " hoặc .xlsx" : ""));
        }
    }

    private static String extension(Path file) {
        String name = FileNames.shown(file).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private PaperOptions options() throws WrongArgument {
        int most = PaperOptions.USUAL.labels().count();
        if (firstLabel < 1 || firstLabel > most) {
            throw new WrongArgument(
                    "Tờ nhãn có %d nhãn; hãy chọn --first-label từ 1 đến %d."
                            .formatted(most, most));
        }
        return new PaperOptions(EnvelopeSize.LONG, PaperOptions.USUAL.labels(), firstLabel);
    }

    /** What is unclear is settled as it stands, and told. */
    private DistributionList settled(
            OfficialDocument document, Directory directory, LocalDate today) {
        DistributionList settled = Distribution.of(document, directory, today);
        for (OpenName name : settled.open()) {
            terminal.out()
                    .println(
                            "Chưa rõ đơn vị “%s” ở dòng “%s”.".formatted(name.name(), name.line()));
            settled =
                    settled.settled(
                            name,
                            Distribution.proposal(
                                    name,
                                    directory.resolve(
                                            name.name(), Distribution.day(document, today))));
        }
        terminal.out()
                .println(
                        "%d nơi nhận, %d bản."
                                .formatted(settled.receivers().size(), settled.copies()));
        return settled;
    }

    private byte[] content(
            PaperKind kind, DistributionPapers papers, PaperOptions options, Path file)
            throws IOException, UnreadableFile, WrongArgument {
        if (papers.receivers(kind) == 0) {
            throw new WrongArgument(
                    "%s: không có nơi nhận nào gửi cách đó; hãy xem cột “Cách gửi” của tệp “%s”."
                            .formatted(kind.label(), FileNames.shown(units)));
        }
        if (extension(file).equals("xlsx")) {
            return SheetFiles.bytes(List.of(papers.sheet(kind)));
        }
        Layout pages = pages(kind, papers, options);
        return extension(file).equals("docx")
                ? tools.exports().docx(pages)
                : tools.exports().pdf(pages);
    }

    private Layout pages(PaperKind kind, DistributionPapers papers, PaperOptions options)
            throws UnreadableFile {
        try {
            return new PaperLayouts(tools.exports(), tools.templates()).lay(kind, papers, options);
        } catch (MissingGlyph undrawable) {
            throw new UnreadableFile(
                    "Tệp “%s”: %s".formatted(FileNames.shown(units), undrawable.getMessage()),
                    undrawable);
        }
    }
}
