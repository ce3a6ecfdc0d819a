package vn.kehoach.readback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.document.Block;
import vn.kehoach.document.Cell;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.document.Row;
import vn.kehoach.document.Table;
import vn.kehoach.docx.WordReader;
import vn.kehoach.importing.Importer;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.sample.SamplePlan;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Blanks at which no line ends come back from the Word file. */
class NoBreakRoundTripTest {
    private static final List<Block> BODY =
            List.of(
                    Paragraph.of(Role.HEADING, 1, "I.", RichText.plain("MỤC ĐÍCH, YÊU\u00A0CẦU")),
                    Paragraph.text("Giao các đơn vị trước ngày 05\u00A0tháng\u00A03."),
                    new Table(
                            1,
                            List.of(),
                            0,
                            true,
                            List.of(),
                            List.of(
                                    new Row(
                                            List.of(
                                                    Cell.of(
                                                            0,
                                                            List.of(
                                                                    Paragraph.text(
                                                                            "nhân\u00A0dân")))),
                                            false))),
                    Paragraph.text("Hết."));

    @TempDir private Path folder;

    private static String json(OfficialDocument document) {
        return new String(new DocumentJson().write(document), StandardCharsets.UTF_8);
    }

    @Test
    void theyStayInHeadBodyAndTableAndSoDoTheLinesOfTheSubject()
            throws IOException, UnreadableFile {
        OfficialDocument sample = new SamplePlan(new DocumentJson()).document();
        OfficialDocument paper =
                sample.withHeader(
                                sample.header()
                                        .withIssuer(List.of("SỞ LƯU\u00A0TRỮ", "TỈNH AN BÌNH"))
                                        .withSubject(
                                                RichText.plain("Số hóa tài\u00A0liệu\nnăm 2027")))
                        .withAppendices(List.of())
                        .withBody(BODY);
        Path word = Files.write(folder.resolve("a.docx"), Papers.docx(Papers.laid(paper)));
        OfficialDocument read = new Importer().read(new WordReader().read(word)).document();
        assertEquals(json(OnPaper.of(paper)), json(OnPaper.of(read)));
    }
}
