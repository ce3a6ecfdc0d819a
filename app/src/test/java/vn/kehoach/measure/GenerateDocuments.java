package vn.kehoach.measure;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.docx.writing.DocxWriter;
import vn.kehoach.font.FontFamily;
import vn.kehoach.importing.Importer;
import vn.kehoach.inventions.Invention;
import vn.kehoach.inventions.Inventor;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.layout.Layout;
import vn.kehoach.layout.LayoutEngine;
import vn.kehoach.paper.DecreeStyles;
import vn.kehoach.paper.PaperComposer;
import vn.kehoach.pdf.PdfWriter;
import vn.kehoach.plain.TextReader;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes generated documents as lossless JSON, DOCX and PDF: {@code GenerateDocuments DIR
 * FIRST_SEED COUNT}, with {@code notes} behind it invented plans with notes, with {@code tabs}
 * papers full of tabs.
 */
public final class GenerateDocuments {
    private GenerateDocuments() {}

    private static OfficialDocument inventedWithNotes(int seed) throws UnreadableFile {
        Invention plan = new Inventor(seed).invent();
        return new NoteGenerator(seed)
                .noted(
                        new Importer()
                                .read(new TextReader().read(plan.name(), plan.text()))
                                .document());
    }

    public static void main(String[] args) throws IOException, UnreadableFile {
        Path folder = Files.createDirectories(Path.of(args[0]));
        int first = Integer.parseInt(args[1]);
        FontFamily fonts = FontFamily.bundled();
        var composer = new PaperComposer(fonts);
        var engine = new LayoutEngine(fonts);
        for (int seed = first; seed < first + Integer.parseInt(args[2]); seed++) {
            String kind = args.length > 3 ? args[3] : "plain";
            String name = "%s-%03d".formatted(kind, seed);
            OfficialDocument document =
                    switch (kind) {
                        case "notes" -> inventedWithNotes(seed);
                        case "tabs" -> new TabGenerator(seed).next();
                        default -> new DocumentGenerator(seed).next();
                    };
            Files.write(folder.resolve(name + ".json"), new DocumentJson().write(document));
            Layout layout = engine.lay(composer.compose(document, DecreeStyles.sheet()));
            try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".docx"))) {
                new DocxWriter().write(layout.settled(), out);
            }
            try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".pdf"))) {
                new PdfWriter(fonts).write(layout, out);
            }
        }
    }
}
