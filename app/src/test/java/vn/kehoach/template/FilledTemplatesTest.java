package vn.kehoach.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.kehoach.check.Checker;
import vn.kehoach.check.file.Original;
import vn.kehoach.check.finding.Finding;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.docx.WordReader;
import vn.kehoach.importing.Imported;
import vn.kehoach.importing.Importer;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.paper.DecreeStyles;
import vn.kehoach.source.Source;
import vn.kehoach.source.UnreadableFile;
import vn.kehoach.standard.DateForm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every template, filled in by an invented clerk, is a paper as it should be. */
class FilledTemplatesTest {
    @TempDir private Path folder;

    static Set<String> names() {
        return Skeletons.all().keySet();
    }

    static OfficialDocument filled(String name) throws IOException, UnreadableFile {
        Path file = Path.of("..", "templates", name + ".docx");
        OfficialDocument skeleton = new TemplateReader(new Importer()).read(file).skeleton();
        return Filling.fill(skeleton, InventedValues.of(Filling.open(skeleton)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothingIsLeftOpen(String name) throws IOException, UnreadableFile {
        assertEquals(Set.of(), Filling.open(filled(name)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothingIsFoundWrongWithItOnceItIsIssued(String name) throws IOException, UnreadableFile {
        assertEquals(List.of(), Checker.standard().check(issued(filled(name))));
    }

    private static OfficialDocument issued(OfficialDocument filled) {
        Header header = filled.header();
        DocumentNumber number = header.number();
        LocalDate day = LocalDate.of(2026, 12, 1);
        return filled.withHeader(
                header.withNumber(new DocumentNumber("12", number.separator(), number.symbol()))
                        .withDateLine(DateForm.of(header.dateLine().place(), day)));
    }

    /** Number and date are blank until the paper is issued. */
    private static boolean isOpenUntilIssue(Finding finding) {
        return finding.code().equals("N03");
    }

    @ParameterizedTest
    @MethodSource("names")
    void itIsReadBackFromItsWordFile(String name) throws IOException, UnreadableFile {
        OfficialDocument filled = filled(name);
        Path file = WordFile.of(filled, DecreeStyles.sheet()).in(folder);
        OfficialDocument read = new Importer().read(new WordReader().read(file)).document();
        assertEquals(json(filled), json(read));
    }

    @ParameterizedTest
    @MethodSource("names")
    void itsWordFileLooksAsTheDecreeWants(String name) throws IOException, UnreadableFile {
        Path file = WordFile.of(filled(name), DecreeStyles.sheet()).in(folder);
        Source source = new WordReader().read(file);
        Imported read = new Importer().read(source);
        assertEquals(
                List.of(),
                Checker.standard()
                        .check(read.document(), Optional.of(new Original(source, read.body())))
                        .stream()
                        .filter(finding -> !isOpenUntilIssue(finding))
                        .toList());
    }

    @Test
    void wordsThatAreNotGivenStayOpen() throws IOException, UnreadableFile {
        Path file = Path.of("..", "templates", "thong-bao.docx");
        OfficialDocument skeleton = new TemplateReader(new Importer()).read(file).skeleton();
        assertEquals(json(skeleton), json(Filling.fill(skeleton, java.util.Map.of())));
    }

    /** Two documents are compared by their JSON, whose difference a reader sees. */
    private static String json(OfficialDocument document) {
        var unread =
                new OfficialDocument(
                        document.header(),
                        document.addressees(),
                        document.body(),
                        document.orientation(),
                        document.closing(),
                        document.appendices(),
                        List.of());
        return new String(new DocumentJson().write(unread), StandardCharsets.UTF_8);
    }
}
