package vn.kehoach.readback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.check.Checker;
import vn.kehoach.document.Addressee;
import vn.kehoach.document.Appendix;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.docx.WordReader;
import vn.kehoach.importing.Importer;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.layout.Layout;
import vn.kehoach.layout.PlacedLine;
import vn.kehoach.paper.PaperStyle;
import vn.kehoach.plain.TextReader;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Papers beside the plan, typed by a clerk, as they come out. */
class OtherPapersTest {
    @TempDir private Path folder;

    private static OfficialDocument read(String name) throws IOException, UnreadableFile {
        try (var text = OtherPapersTest.class.getResourceAsStream(name)) {
            byte[] bytes = Objects.requireNonNull(text, name).readAllBytes();
            String typed = new String(bytes, StandardCharsets.UTF_8);
            return new Importer().read(new TextReader().read(name, typed)).document();
        }
    }

    private static List<String> texts(Layout pages, PaperStyle style) {
        return pages.pages().stream()
                .flatMap(page -> page.lines().stream())
                .filter(line -> line.style() == style)
                .map(PlacedLine::text)
                .map(String::strip)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"giay-moi.txt", "phieu-trinh.txt", "quyet-dinh.txt", "ke-hoach-mau-so.txt"})
    void itIsReadBackFromItsWordFile(String name) throws IOException, UnreadableFile {
        OfficialDocument typed = read(name);
        Path file = Files.write(folder.resolve("a.docx"), Papers.docx(Papers.laid(typed)));
        OfficialDocument back = new Importer().read(new WordReader().read(file)).document();
        assertEquals(json(typed), json(back));
    }

    @Test
    void anInvitationNamesWhoIsInvited() throws IOException, UnreadableFile {
        OfficialDocument typed = read("giay-moi.txt");
        assertEquals(DocumentType.GIAY_MOI, typed.header().type());
        assertEquals("GM-SVHTT", typed.header().number().symbol());
        assertEquals(
                List.of(
                        new Addressee("Giám đốc Thư viện tỉnh", ";"),
                        new Addressee("Giám đốc Bảo tàng tỉnh", ".")),
                typed.addressees());
        Layout pages = Papers.laid(typed);
        assertEquals(List.of("GIẤY MỜI"), texts(pages, PaperStyle.TYPE));
        assertEquals(
                List.of("- Giám đốc Thư viện tỉnh;", "- Giám đốc Bảo tàng tỉnh."),
                texts(pages, PaperStyle.ADDRESSEE));
        assertEquals(
                List.of(),
                Checker.standard().check(typed).stream()
                        .filter(finding -> !finding.code().equals("N03"))
                        .toList());
    }

    @Test
    void aSubmissionSlipIsAPaperOfItsOwnKind() throws IOException, UnreadableFile {
        OfficialDocument typed = read("phieu-trinh.txt");
        assertEquals("PHIẾU TRÌNH", typed.header().typeName());
        assertEquals(List.of(new Addressee("Giám đốc Sở", "")), typed.addressees());
        Layout pages = Papers.laid(typed);
        assertEquals(List.of("Kính gửi: Giám đốc Sở"), texts(pages, PaperStyle.ADDRESSEES));
        assertEquals(List.of("Kiều Thụy An"), texts(pages, PaperStyle.SIGNER_NAME));
    }

    @Test
    void whoDecidesAndThatHeDecidesStandInTheMiddle() throws IOException, UnreadableFile {
        Layout pages = Papers.laid(read("quyet-dinh.txt"));
        assertEquals(
                List.of("GIÁM ĐỐC SỞ VĂN HÓA VÀ THỂ THAO", "QUYẾT ĐỊNH:"),
                texts(pages, PaperStyle.CENTRED));
        assertTrue(
                pages.pages().getFirst().lines().stream()
                        .filter(line -> line.style() == PaperStyle.CENTRED)
                        .flatMap(line -> line.runs().stream())
                        .allMatch(run -> run.format().bold()));
    }

    @Test
    void aFormHasItsLabelAboveItsOwnHeadAndDotsForItsBlanks() throws IOException, UnreadableFile {
        OfficialDocument typed = read("ke-hoach-mau-so.txt");
        assertEquals(Appendix.Kind.FORM, typed.appendices().getFirst().kind());
        Layout pages = Papers.laid(typed);
        List<PlacedLine> form = pages.pages().getLast().lines();
        assertEquals("Mẫu số 01", form.getFirst().text());
        assertTrue(
                form.getFirst().runs().getFirst().x()
                        > pages.pages().getLast().setup().width() / 2.0);
        assertTrue(texts(pages, PaperStyle.DATE_LINE).contains("…………, ngày … tháng … năm …"));
        assertEquals(List.of("Lê Văn Đàm"), texts(pages, PaperStyle.SIGNER_NAME));
    }

    @Test
    void dotsFillTheirLineAndNeverRunOver() throws IOException, UnreadableFile {
        Layout pages = Papers.laid(read("ke-hoach-mau-so.txt"));
        var page = pages.pages().getLast();
        double margin = page.setup().width() - page.setup().right();
        List<PlacedLine> dotted =
                page.lines().stream().filter(line -> line.text().endsWith("........")).toList();
        assertEquals(3, dotted.size());
        for (PlacedLine line : dotted) {
            var last = line.runs().getLast();
            double rest = margin - last.x() - last.width();
            assertTrue(rest > 0 && rest < 400, line.text() + rest);
        }
    }

    /** Two documents are compared by their JSON, dots by whether there are any. */
    private static String json(OfficialDocument document) {
        byte[] json = new DocumentJson().write(OnPaper.of(document));
        return new String(json, StandardCharsets.UTF_8).replaceAll("…{4,}", "……");
    }
}
