package vn.kehoach.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMarkup;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;

import vn.kehoach.document.Footnote;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Passages;
import vn.kehoach.document.RichText;
import vn.kehoach.importing.Imported;
import vn.kehoach.importing.Importer;
import vn.kehoach.importing.doubt.Doubt;
import vn.kehoach.source.Source;
import vn.kehoach.source.SourceNote;
import vn.kehoach.source.SourceParagraph;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** What Word has beside plain paragraphs, as Word files made by another library say it. */
class WordConstructsTest {
    @TempDir private Path folder;

    @Test
    void footnotesAreNotesOfTheTextThatCallsThem() throws Exception {
        Source source =
                read(
                        word -> {
                            XWPFParagraph heading = paragraph(word, "I. MỤC ĐÍCH");
                            note(word, heading, "Theo Luật Lưu trữ.");
                            XWPFParagraph text = paragraph(word, "Các đơn vị thực hiện");
                            note(word, text, "Trừ các trường.");
                            text.createRun().setText(" nghiêm túc.");
                        });
        assertEquals(
                "I. MỤC ĐÍCH[1]\nCác đơn vị thực hiện[2] nghiêm túc.\n", SourceText.of(source));
        assertEquals(
                List.of("[1] Theo Luật Lưu trữ.", "[2] Trừ các trường."),
                source.footnotes().stream().map(SourceParagraph::text).toList());
        Imported imported = new Importer().read(source);
        assertEquals(
                List.of("MỤC ĐÍCH", "Các đơn vị thực hiện nghiêm túc."),
                Passages.of(imported.document()).stream().map(passage -> passage.text()).toList());
        assertEquals(
                List.of(
                        new Footnote(8, "1", RichText.plain("Theo Luật Lưu trữ.")),
                        new Footnote(20, "2", RichText.plain("Trừ các trường."))),
                Passages.of(imported.document()).stream()
                        .flatMap(passage -> passage.paragraph().notes().stream())
                        .toList());
        assertEquals(
                0,
                imported.doubts().stream()
                        .filter(doubt -> doubt.kind() == Doubt.Kind.LEFT_OVER)
                        .count());
    }

    @Test
    void commentsAndHiddenCodesAreNotTaken() throws Exception {
        Source source =
                read(
                        word -> {
                            XWPFParagraph text = paragraph(word, "Nội dung");
                            word.createComments()
                                    .createComment(BigInteger.ONE)
                                    .createParagraph()
                                    .createRun()
                                    .setText("Xem lại chỗ này");
                            CTMarkup mark = text.getCTP().addNewCommentRangeStart();
                            mark.setId(BigInteger.ONE);
                            text.createRun()
                                    .getCTR()
                                    .addNewCommentReference()
                                    .setId(BigInteger.ONE);
                        });
        assertEquals("Nội dung\n", SourceText.of(source));
    }

    @Test
    void whatHeadersSayIsToldAndNoPartOfTheText() throws Exception {
        Source source =
                read(
                        word -> {
                            paragraph(word, "Nội dung");
                            header(word, "LƯU HÀNH NỘI BỘ");
                        });
        assertEquals("Nội dung\n", SourceText.of(source));
        assertEquals(
                List.of(new SourceNote(SourceNote.Kind.RUNNING_LINE, "LƯU HÀNH NỘI BỘ")),
                source.notes());
    }

    @Test
    void aHeaderThatPrintsQuocHieuIsTheHeadOfThePaper() throws Exception {
        Source source =
                read(
                        word -> {
                            paragraph(word, "KẾ HOẠCH");
                            header(word, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
                        });
        assertEquals("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKẾ HOẠCH\n", withoutStyles(source));
        assertEquals(List.of(), source.notes());
    }

    @Test
    void movedTextStandsWhereItWasMovedTo() throws Exception {
        Source source =
                read(
                        word -> {
                            CTP from = paragraph(word, "Trước").getCTP();
                            moved(from.addNewMoveFrom(), " chuyển");
                            CTP to = paragraph(word, "Sau").getCTP();
                            moved(to.addNewMoveTo(), " chuyển");
                        });
        assertEquals("Trước\nSau chuyển\n", SourceText.of(source));
    }

    @Test
    void softHyphensAreNoPartOfWordsAndNonBreakingOnesAre() throws Exception {
        Source source =
                read(
                        word -> {
                            XWPFParagraph text = paragraph(word, "văn\u00AD thư 2026");
                            text.createRun().getCTR().addNewSoftHyphen();
                            text.createRun().getCTR().addNewNoBreakHyphen();
                            text.createRun().setText("2030");
                        });
        assertEquals("văn thư 2026-2030\n", SourceText.of(source));
    }

    @Test
    void aDeletedParagraphCountsNoNumber() throws Exception {
        String numbering =
                """
                <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/>
                 <w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
                <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
                """;
        String number = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
        String body =
                "<w:p><w:pPr>%s</w:pPr><w:r><w:t>Một</w:t></w:r></w:p>".formatted(number)
                        + "<w:p><w:pPr>%s<w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>Bỏ</w:delText></w:r></w:del></w:p>"
                                .formatted(number)
                        + "<w:p><w:pPr>%s</w:pPr><w:r><w:t>Hai</w:t></w:r></w:p>".formatted(number);
        Path file = RawDocx.write(folder.resolve("x.docx"), body, "", numbering);
        assertEquals("(1.) Một\n(2.) Hai\n", SourceText.of(new WordReader().read(file)));
    }

    @Test
    void textBoxesAndNotesOfAnOldWordFileAreRead() throws Exception {
        Path file = folder.resolve("cũ.doc");
        try (var resource = WordConstructsTest.class.getResourceAsStream("boxes.doc")) {
            Files.copy(Objects.requireNonNull(resource), file);
        }
        Source source = new WordReader().read(file);
        assertEquals(
                List.of("Trong hộp chữ", "Nội dung kế hoạch năm 2026."),
                new Importer()
                        .read(source).document().body().stream()
                                .limit(2)
                                .map(block -> ((Paragraph) block).text().text())
                                .toList());
        assertEquals(
                List.of("[1] Chú thích cuối trang."),
                source.footnotes().stream().map(note -> note.text().strip()).toList());
        assertEquals(
                List.of(new SourceNote(SourceNote.Kind.RUNNING_LINE, "LƯU HÀNH NỘI BỘ")),
                source.notes());
    }

    private static XWPFParagraph paragraph(XWPFDocument word, String text) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private static void note(XWPFDocument word, XWPFParagraph paragraph, String text) {
        var note = word.createFootnote();
        note.createParagraph().createRun().setText(text);
        paragraph.addFootnoteReference(note);
    }

    private static void header(XWPFDocument word, String text) {
        XWPFHeader header =
                word.createHeaderFooterPolicy().createHeader(XWPFHeaderFooterPolicy.DEFAULT);
        header.createParagraph().createRun().setText(text);
    }

    private static void moved(CTRunTrackChange move, String text) {
        move.setId(BigInteger.TEN);
        move.setAuthor("Lữ Trọng Bá");
        move.addNewR().addNewT().setStringValue(text);
    }

    private static String withoutStyles(Source source) {
        return SourceText.of(source).replaceAll("(?m)^\\w+: ", "");
    }

    private Source read(Consumer<XWPFDocument> writing) throws IOException, UnreadableFile {
        Path file = folder.resolve("thử.docx");
        try (var word = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            writing.accept(word);
            word.write(out);
        }
        return new WordReader().read(file);
    }
}
