package vn.kehoach;

import vn.kehoach.check.Checker;
import vn.kehoach.cli.Arguments;
import vn.kehoach.cli.CommandFace;
import vn.kehoach.cli.Display;
import vn.kehoach.cli.Terminal;
import vn.kehoach.cli.Tools;
import vn.kehoach.docx.DocxWriter;
import vn.kehoach.font.FontFamily;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.json.FindingsJson;
import vn.kehoach.json.OutlineJson;
import vn.kehoach.layout.LayoutEngine;
import vn.kehoach.office.DocumentFiles;
import vn.kehoach.office.Exports;
import vn.kehoach.office.OutputFiles;
import vn.kehoach.office.Templates;
import vn.kehoach.paper.PaperComposer;
import vn.kehoach.pdf.PdfWriter;
import vn.kehoach.sample.SamplePlan;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Builds the objects of the program and starts the window, or the command of the arguments. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        var terminal = new Terminal(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        var face =
                new CommandFace(
                        tools(),
                        Display.here(),
                        _ -> {
                            throw new UnsupportedOperationException("no window yet");
                        },
                        terminal);
        System.exit(face.run(Arguments.asTyped(args)));
    }

    /** What the commands work with, each built once. */
    public static Tools tools() {
        var fonts = FontFamily.bundled();
        var json = new DocumentJson();
        return new Tools(
                new DocumentFiles(json),
                Checker.standard(),
                new Templates(),
                new Exports(
                        new PaperComposer(fonts),
                        new LayoutEngine(fonts),
                        new DocxWriter(),
                        new PdfWriter(fonts)),
                new OutputFiles(),
                json,
                new OutlineJson(),
                new FindingsJson(),
                new SamplePlan(json));
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
