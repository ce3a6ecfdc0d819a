package vn.kehoach.readback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.document.Alignment;
import vn.kehoach.document.Block;
import vn.kehoach.document.Cell;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.document.Row;
import vn.kehoach.document.TabStop;
import vn.kehoach.document.TabStop.Kind;
import vn.kehoach.document.TabStop.Leader;
import vn.kehoach.document.Table;
import vn.kehoach.docx.WordReader;
import vn.kehoach.importing.Importer;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.measure.TabGenerator;
import vn.kehoach.sample.SamplePlan;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tabs and their stops come back from the Word file. */
class TabsRoundTripTest {
    private static final int GENERATED = 8;

    private static final TabStop MIDDLE = new TabStop(80, Kind.LEFT, Leader.DOTS);
    private static final TabStop END = new TabStop(160, Kind.RIGHT, Leader.DOTS);

    @TempDir private Path folder;

    private static Paragraph text(String text, TabStop... stops) {
        return Paragraph.text(text).withTabs(List.of(stops));
    }

    private static final List<Block> BODY =
            List.of(
                    text("Họ và tên:\t Chức vụ:\t", MIDDLE, END),
                    text(
                            "Ngày\t tháng\t năm\t.",
                            MIDDLE,
                            new TabStop(100.5, Kind.LEFT, Leader.DASHES)),
                    text("Cột một\tcột hai\t\tcột ba"),
                    text(
                            "Số\tgiữa\tphải",
                            new TabStop(60, Kind.CENTER, Leader.UNDERSCORES),
                            new TabStop(120, Kind.DECIMAL, Leader.NONE)),
                    Paragraph.of(Role.BULLET, 4, "-", RichText.plain("Đơn vị\tkinh phí"))
                            .withTabs(List.of(END)),
                    Paragraph.text("Ghi chú: …………………………"),
                    new Table(
                            2,
                            List.of(),
                            0,
                            true,
                            List.of(),
                            List.of(
                                    new Row(
                                            List.of(
                                                    cell(
                                                            0,
                                                            text(
                                                                    "Tên:\t",
                                                                    new TabStop(
                                                                            60,
                                                                            Kind.RIGHT,
                                                                            Leader.DOTS))),
                                                    cell(1, text("a\tb"))),
                                            false))),
                    Paragraph.text("Hết."));

    private static Cell cell(int column, Paragraph paragraph) {
        return Cell.of(column, List.of(paragraph));
    }

    @Test
    void stopsAndTabsAreThoseThatWereWritten() throws IOException, UnreadableFile {
        OfficialDocument paper =
                new SamplePlan(new DocumentJson())
                        .document()
                        .withAppendices(List.of())
                        .withBody(BODY);
        assertEquals(json(OnPaper.of(paper)), json(OnPaper.of(readBack(paper))));
    }

    @Test
    void whatWasReadOnceIsReadTheSameAgain() throws IOException, UnreadableFile {
        for (int seed = 1; seed <= GENERATED; seed++) {
            OfficialDocument once = readBack(new TabGenerator(seed).next());
            assertEquals(json(OnPaper.of(once)), json(OnPaper.of(readBack(once))), "seed " + seed);
        }
    }

    private OfficialDocument readBack(OfficialDocument paper) throws IOException, UnreadableFile {
        Path word = Files.write(folder.resolve("a.docx"), Papers.docx(Papers.laid(paper)));
        return new Importer().read(new WordReader().read(word)).document();
    }

    private static String json(OfficialDocument document) {
        return new String(new DocumentJson().write(document), StandardCharsets.UTF_8);
    }

    /** What a paragraph's alignment says is not lost with its tabs. */
    @Test
    void aParagraphInTheMiddleKeepsItsTabs() throws IOException, UnreadableFile {
        Paragraph middle =
                new Paragraph(
                        Role.TEXT,
                        0,
                        "",
                        RichText.plain("một\thai"),
                        0,
                        Alignment.CENTER,
                        List.of(),
                        List.of(),
                        List.of(MIDDLE));
        OfficialDocument paper =
                new SamplePlan(new DocumentJson())
                        .document()
                        .withAppendices(List.of())
                        .withBody(List.of(Paragraph.text("Một."), middle, Paragraph.text("Hai.")));
        assertEquals(json(OnPaper.of(paper)), json(OnPaper.of(readBack(paper))));
    }
}
