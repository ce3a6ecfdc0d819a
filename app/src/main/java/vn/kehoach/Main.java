package vn.kehoach;

import vn.kehoach.check.Checker;
import vn.kehoach.cli.Arguments;
import vn.kehoach.cli.CommandFace;
import vn.kehoach.cli.Display;
import vn.kehoach.cli.RootCommand;
import vn.kehoach.cli.Terminal;
import vn.kehoach.cli.Tools;
import vn.kehoach.docx.WordReader;
import vn.kehoach.docx.writing.DocxWriter;
import vn.kehoach.font.FontFamily;
import vn.kehoach.importing.Importer;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.json.FindingsJson;
import vn.kehoach.json.MetadataJson;
import vn.kehoach.json.OutlineJson;
import vn.kehoach.layout.LayoutEngine;
import vn.kehoach.office.DataFolder;
import vn.kehoach.office.DocumentFiles;
import vn.kehoach.office.Exports;
import vn.kehoach.office.OutputFiles;
import vn.kehoach.office.Pasting;
import vn.kehoach.office.Readers;
import vn.kehoach.office.Templates;
import vn.kehoach.office.newyear.AbolishedUnits;
import vn.kehoach.office.newyear.NewYear;
import vn.kehoach.office.newyear.SupersededBases;
import vn.kehoach.paper.PaperComposer;
import vn.kehoach.pdf.PdfReader;
import vn.kehoach.pdf.PdfWriter;
import vn.kehoach.plain.TextReader;
import vn.kehoach.sample.SamplePlan;
import vn.kehoach.template.TemplateReader;
import vn.kehoach.ui.House;
import vn.kehoach.ui.WindowStarter;
import vn.kehoach.web.HtmlReader;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Builds the objects of the program and starts the window, or the command of the arguments. */
public final class Main {
    /** A machine's own locale may have other digits, which must not come into a file. */
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private Main() {}

    public static void main(String[] args) {
        Locale.setDefault(VIETNAMESE);
        Log.configure();
        // Two threads begin to log at once when the window starts; standard error is not for that.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        var terminal = new Terminal(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        Display display = Display.here();
        // A start without arguments, the usual one, needs nothing of the command line.
        int exit =
                args.length == 0
                        ? new RootCommand(display, Main::open, terminal).call()
                        : new CommandFace(
                                        tools(FontFamily.bundled()), display, Main::open, terminal)
                                .run(Arguments.asTyped(args));
        if (exit != 0) {
            System.exit(exit);
        }
        // Else the program ends by itself, with the window if one was opened.
    }

    private static void open(Optional<Path> dataFolder) {
        Path folder = dataFolder.orElseGet(DataFolder.here()::path);
        new WindowStarter(() -> house(folder), new FolderDoor(folder)).start();
    }

    private static House house(Path folder) {
        var fonts = FontFamily.bundled();
        return new WindowFace(tools(fonts), fonts).house(folder);
    }

    /** What the commands and the window work with, each built once. */
    public static Tools tools(FontFamily fonts) {
        var json = new DocumentJson();
        var importer = new Importer();
        Checker checker = Checker.standard();
        var readers =
                new Readers(
                        new WordReader()::read,
                        new PdfReader()::read,
                        new TextReader()::read,
                        new HtmlReader()::read);
        return new Tools(
                new DocumentFiles(readers, json, importer),
                checker,
                new Templates(new TemplateReader(importer)),
                new Exports(
                        new PaperComposer(fonts),
                        new LayoutEngine(fonts),
                        new DocxWriter(),
                        new PdfWriter(fonts)),
                new OutputFiles(),
                json,
                new OutlineJson(),
                new FindingsJson(),
                new MetadataJson(),
                new SamplePlan(json),
                new NewYear(List.of(new AbolishedUnits(checker), new SupersededBases())),
                new Pasting(importer));
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
