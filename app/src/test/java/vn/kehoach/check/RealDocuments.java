package vn.kehoach.check;

import vn.kehoach.check.file.Original;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.docx.WordReader;
import vn.kehoach.importing.Imported;
import vn.kehoach.importing.Importer;
import vn.kehoach.plain.TextReader;
import vn.kehoach.source.Source;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Real documents, which lie beside the repository: "seed-000.txt", "001.docx". */
public final class RealDocuments {
    private static final Path FOLDER = Path.of("..", "..", "shared", "cases");

    private RealDocuments() {}

    public static boolean there(String name) {
        return Files.exists(file(name));
    }

    private static Path file(String name) {
        return FOLDER.resolve(name.endsWith(".docx") ? "docx" : "text").resolve(name);
    }

    public static OfficialDocument read(String name) throws IOException, UnreadableFile {
        return new Importer().read(source(name)).document();
    }

    private static Source source(String name) throws IOException, UnreadableFile {
        return name.endsWith(".docx")
                ? new WordReader().read(file(name))
                : new TextReader().read(file(name));
    }

    /** Code and place of all that is found: "E01 BODY/61". */
    public static List<String> findings(String name) throws IOException, UnreadableFile {
        Source source = source(name);
        Imported read = new Importer().read(source);
        return Checker.standard()
                .check(read.document(), Optional.of(new Original(source, read.body())))
                .stream()
                .map(finding -> finding.code() + " " + finding.place())
                .toList();
    }
}
