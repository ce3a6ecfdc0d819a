package vn.kehoach.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.source.Source;
import vn.kehoach.source.SourceBlock;
import vn.kehoach.source.SourceCell;
import vn.kehoach.source.SourceNote;
import vn.kehoach.source.SourceParagraph;
import vn.kehoach.source.SourceRun;
import vn.kehoach.source.SourceTable;
import vn.kehoach.source.TextLook;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;

class TextReaderTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void eachLineIsAParagraphAndEmptyLinesAreOneEmptyParagraph() throws UnreadableFile {
        assertEquals(
                List.of(
                        paragraph(run("Số: /KH-SVH")),
                        paragraph(),
                        paragraph(run("KẾ HOẠCH")),
                        paragraph(run("Tổ chức lễ hội"))),
                read("\n\nSố: /KH-SVH\n\n\n  KẾ HOẠCH\nTổ chức lễ hội \n\n"));
    }

    @Test
    void twoBlanksAtTheEndOfALineBindTheNextLineToItsParagraph() throws UnreadableFile {
        assertEquals(
                List.of(paragraph(bold("KẾ HOẠCH"), run("\n"), bold("Tổ chức lễ hội"))),
                read("**KẾ HOẠCH**  \n**Tổ chức lễ hội**"));
    }

    @Test
    void marksBecomeRunsAlsoNestedAndOverSeveralLines() throws UnreadableFile {
        assertEquals(
                List.of(
                        paragraph(bold("KT. GIÁM ĐỐC")),
                        paragraph(bold("PHÓ GIÁM ĐỐC")),
                        paragraph(),
                        paragraph(new SourceRun("Nơi nhận:", true, true, false, 0)),
                        paragraph(),
                        paragraph(
                                bold("Phát động "),
                                new SourceRun("Ngày sách", true, true, false, 0),
                                bold(" toàn tỉnh"),
                                run(" “"),
                                bold("Đọc"),
                                run("” ("),
                                new SourceRun("Read", false, true, false, 0),
                                run(")."))),
                read(
                        """
                        **KT. GIÁM ĐỐC
                        PHÓ GIÁM ĐỐC**

                        ***Nơi nhận:***

                        **Phát động *Ngày sách* toàn tỉnh** “**Đọc**” (*Read*).
                        """));
    }

    @Test
    void starsThatMarkNothingStayInTheText() throws UnreadableFile {
        for (String line :
                List.of("(*) Ghi chú (*)", "* Thời gian: 3 * 4", "Kế hoạch*, dự án*", "a ** b")) {
            assertEquals(List.of(paragraph(run(line))), read(line));
        }
        assertEquals(List.of(paragraph(run("3*4"))), read("3\\*4"));
    }

    @Test
    void headingsAndLinksLoseTheirMarks() throws UnreadableFile {
        assertEquals(
                List.of(
                        new SourceParagraph(List.of(bold("1. Mục đích")), "h3", "", "", 0),
                        paragraph(run("Xem http://vidu.example/ nhé."))),
                read("### **1. Mục đích** ###\nXem <http://vidu.example/> nhé."));
    }

    @Test
    void rowsOfBarsAreATableAndBreaksDivideItsCells() throws UnreadableFile {
        assertEquals(
                List.of(
                        new SourceTable(
                                List.of(),
                                1,
                                true,
                                List.of(
                                        List.of(cell(0, "TT"), cell(1, "Nội dung")),
                                        List.of(cell(0, "1"), cell(1, "Họp", "Ký"))))),
                read("| TT | Nội dung |\n|---|:--|\n| 1 | Họp<br>Ký |"));
    }

    @Test
    void decomposedLettersAreComposed() throws UnreadableFile {
        var run = new SourceRun("Kế", false, false, false, 0, TextLook.UNKNOWN.decomposed());
        assertEquals(List.of(paragraph(run("Lập")), paragraph(run)), read("Lập\nKe\u0302\u0301"));
    }

    @Test
    void byteOrderMarksAreNoText() throws IOException, UnreadableFile {
        Path utf8 = Files.writeString(folder.resolve("Kế hoạch.txt"), "\uFEFFKẾ HOẠCH");
        Path utf16 = folder.resolve("b.txt");
        Files.write(utf16, "\uFEFFKẾ HOẠCH".getBytes(StandardCharsets.UTF_16LE));
        List<SourceBlock> expected = List.of(paragraph(run("KẾ HOẠCH")));
        assertEquals(expected, new TextReader().read(utf8).blocks());
        assertEquals(expected, new TextReader().read(utf16).blocks());
    }

    @Test
    void aTextFromBeforeUnicodeIsKnownByItsWords() throws IOException, UnreadableFile {
        Path file = folder.resolve("cũ.txt");
        Files.write(
                file, "KÕ ho¹ch c«ng t¸c cña c¸c ®¬n vÞ".getBytes(Charset.forName("windows-1252")));
        assertEquals(
                List.of(paragraph(run("Kế hoạch công tác của các đơn vị"))),
                new TextReader().read(file).blocks());
    }

    @Test
    void aFileThatIsNoTextIsRefusedByName() throws IOException {
        Path wrong = Files.write(folder.resolve("sai mã.txt"), new byte[] {'K', (byte) 0xC3, '('});
        Path empty = Files.writeString(folder.resolve("rỗng.txt"), " \n ");
        for (Path file : List.of(wrong, empty, folder)) {
            var refused = assertThrows(UnreadableFile.class, () -> new TextReader().read(file));
            assertEquals(
                    true,
                    String.valueOf(refused.getMessage()).contains("“" + file.getFileName() + "”"));
        }
    }

    private static List<SourceBlock> read(String text) throws UnreadableFile {
        return new TextReader().read("thử.txt", text).blocks();
    }

    private static SourceParagraph paragraph(SourceRun... runs) {
        return new SourceParagraph(List.of(runs), "", "", "", 0);
    }

    private static SourceRun run(String text) {
        return new SourceRun(text, false, false, false, 0);
    }

    private static SourceRun bold(String text) {
        return new SourceRun(text, true, false, false, 0);
    }

    private static SourceCell cell(int column, String... lines) {
        return new SourceCell(
                column,
                1,
                1,
                "",
                List.of(lines).stream().map(line -> paragraph(run(line))).toList());
    }

    @Test
    void codingsOfWindowsAreKnownAndLinesEndAsTheyMay() throws IOException, UnreadableFile {
        String text = "Kế hoạch\r\nthực hiện năm 2026\rcủa các đơn vị";
        List<String> lines = List.of("Kế hoạch", "thực hiện năm 2026", "của các đơn vị");
        // Windows has a letter and its tone as two.
        String parted =
                Normalizer.normalize(text, Normalizer.Form.NFD)
                        .replace("e\u0323\u0302", "ê\u0323")
                        .replace("o\u0323\u0302", "ô\u0323")
                        .replace("e\u0302", "ê")
                        .replace("o\u0302", "ô")
                        .replace("a\u0306", "ă")
                        .replace("u\u031b", "ư")
                        .replace("o\u031b", "ơ");
        assertEquals(lines, lines(parted.getBytes(Charset.forName("windows-1258"))));
        assertEquals(lines, lines(("\uFEFF" + text).getBytes(UTF_16LE)));
        assertEquals(lines, lines(("\uFEFF" + text).getBytes(UTF_16BE)));
        assertEquals(lines, lines(("\uFEFF" + text).getBytes(UTF_8)));
    }

    @Test
    void aFewSpoiledBytesAreShownAndNoted() throws IOException, UnreadableFile {
        byte[] bytes = "Kế hoạch thực hiện năm 2026\ncủa các đơn vị và nhân dân X".getBytes(UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;
        Source read = new TextReader().read(Files.write(folder.resolve("a.txt"), bytes));
        assertEquals(
                List.of(
                        new SourceNote(
                                SourceNote.Kind.BROKEN_BYTES, "của các đơn vị và nhân dân \uFFFD")),
                read.notes());
    }

    @Test
    void aFileInTcvn3KeepsItsOriginalsAsNotes() throws IOException, UnreadableFile {
        byte[] bytes = "KÕ ho¹ch thùc hiÖn n¨m 2026\ncña c¸c ®¬n vÞ".getBytes(ISO_8859_1);
        Source read = new TextReader().read(Files.write(folder.resolve("a.txt"), bytes));
        assertEquals(
                List.of("KÕ ho¹ch thùc hiÖn n¨m 2026", "cña c¸c ®¬n vÞ"),
                read.notes().stream().map(SourceNote::original).toList());
        assertEquals("của các đơn vị", ((SourceParagraph) read.blocks().getLast()).text());
    }

    private List<String> lines(byte[] bytes) throws IOException, UnreadableFile {
        Path file = Files.write(folder.resolve("a.txt"), bytes);
        return new TextReader()
                .read(file).blocks().stream()
                        .map(block -> ((SourceParagraph) block).text())
                        .toList();
    }
}
