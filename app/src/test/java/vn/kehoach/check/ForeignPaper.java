package vn.kehoach.check;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.jspecify.annotations.Nullable;

import vn.kehoach.check.file.Original;
import vn.kehoach.check.finding.Finding;
import vn.kehoach.docx.RawDocx;
import vn.kehoach.docx.WordReader;
import vn.kehoach.importing.Imported;
import vn.kehoach.importing.Importer;
import vn.kehoach.source.Source;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A plan without a fault as an office writes it in Word, formatted by hand. */
public final class ForeignPaper {
    private static final String LINE =
            "<w:r><w:drawing><x:inline><x:geometry prst=\"line\"/></x:inline></w:drawing></w:r>";

    private static final String STYLES =
            """
            <w:docDefaults><w:rPrDefault><w:rPr>
             <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/>
            </w:rPr></w:rPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="n"><w:name w:val="Normal"/></w:style>
            """;

    private static final String NUMBERING =
            """
            <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>
             <w:lvlText w:val="•"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
            """;

    private static final String HEADER =
            """
            <w:p><w:pPr><w:jc w:val="center"/></w:pPr>
            <w:r><w:fldChar w:fldCharType="begin"/></w:r>
            <w:r><w:instrText> PAGE \\* MERGEFORMAT </w:instrText></w:r>
            <w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
            """;

    private static final String END =
            """
            <w:sectPr><w:headerReference w:type="default" r:id="h"/>
            <w:pgSz w:w="11906" w:h="16838"/>
            <w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567"/>
            <w:titlePg/></w:sectPr>
            """;

    private static final String LONG =
            "Phát triển phong trào đọc sách trong các trường, các xã và các cơ quan của tỉnh, để"
                    + " người dân ở nơi xa cũng có sách để đọc trong dịp này và những năm sau.";

    private ForeignPaper() {}

    /** Its body, to be changed. */
    public static String body() {
        return String.join("\n", head(), text(), end(), END);
    }

    public static String header() {
        return HEADER;
    }

    /** What it is read as, from a file of {@code folder}. */
    public static List<Finding> check(Path folder, String body, String header)
            throws IOException, UnreadableFile {
        Path file = RawDocx.write(folder.resolve("p.docx"), body, STYLES, NUMBERING, header);
        Source source = new WordReader().read(file);
        Imported read = new Importer().read(source);
        return Checker.standard()
                .check(read.document(), Optional.of(new Original(source, read.body())));
    }

    /**
     * The codes and places of what is found when {@code from} in its body reads {@code to}, null
     * for nothing.
     */
    public static String found(Path folder, String from, @Nullable String to)
            throws IOException, UnreadableFile {
        String body = body();
        String other = body.replace(from, to == null ? "" : to);
        assertNotEquals(body, other, "nothing was changed");
        return found(check(folder, other, header()));
    }

    /** The codes and places of {@code findings}. */
    public static String found(List<Finding> findings) {
        return findings.stream()
                .map(found -> found.code() + " " + found.place())
                .collect(Collectors.joining(", "));
    }

    private static String head() {
        String left =
                centred("UBND TỈNH LAM CHÂU", "<w:sz w:val=\"26\"/>")
                        + centred("SỞ VĂN HÓA", "<w:b/><w:sz w:val=\"26\"/>")
                        + "<w:p>"
                        + LINE
                        + "</w:p>"
                        + centred("Số: 45/KH-SVH", "<w:sz w:val=\"26\"/>");
        String right =
                centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "<w:b/><w:sz w:val=\"26\"/>")
                        + centred("Độc lập - Tự do - Hạnh phúc", "<w:b/>")
                        + "<w:p><w:pPr><w:pBdr><w:top w:val=\"single\"/></w:pBdr></w:pPr></w:p>"
                        + centred("Lam Châu, ngày 05 tháng 3 năm 2026", "<w:i/>");
        return table(3500, 5800, left, right)
                + centred("KẾ HOẠCH", "<w:b/>")
                + centred("Tổ chức Ngày hội đọc sách năm 2026", "<w:b/>")
                + "<w:p>"
                + LINE
                + "</w:p>";
    }

    private static String text() {
        return paragraph("Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019.", "<w:i/>")
                + paragraph("Sở Văn hóa ban hành Kế hoạch như sau:", "")
                + paragraph("I. MỤC ĐÍCH", "<w:b/>")
                + paragraph("- " + LONG, "")
                + paragraph("II. TỔ CHỨC THỰC HIỆN", "<w:b/>")
                + paragraph(LONG, "")
                + paragraph("Trên đây là Kế hoạch tổ chức Ngày hội đọc sách năm 2026./.", "");
    }

    private static String end() {
        String left =
                line("Nơi nhận:", "<w:b/><w:i/><w:sz w:val=\"24\"/>")
                        + line("- UBND tỉnh (để b/c);", "<w:sz w:val=\"22\"/>")
                        + line("- Lưu: VT, TV.", "<w:sz w:val=\"22\"/>");
        String right =
                centred("GIÁM ĐỐC", "<w:b/>")
                        + "<w:p/><w:p/><w:p/>"
                        + centred("Trần Văn Mẫu", "<w:b/>");
        return table(4600, 4700, left, right) + "<w:p/>";
    }

    private static String table(int one, int other, String left, String right) {
        return ("<w:tbl><w:tblGrid><w:gridCol w:w=\"%d\"/><w:gridCol w:w=\"%d\"/></w:tblGrid>"
                        + "<w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr></w:tbl>")
                .formatted(one, other, left, right);
    }

    private static String centred(String text, String look) {
        return formatted("<w:jc w:val=\"center\"/>", text, look);
    }

    private static String line(String text, String look) {
        return formatted("", text, look);
    }

    private static String paragraph(String text, String look) {
        return formatted(
                "<w:spacing w:before=\"120\" w:line=\"276\"/><w:ind w:firstLine=\"567\"/>"
                        + "<w:jc w:val=\"both\"/>",
                text,
                look);
    }

    private static String formatted(String paragraph, String text, String look) {
        return "<w:p><w:pPr>%s</w:pPr><w:r><w:rPr>%s</w:rPr><w:t>%s</w:t></w:r></w:p>"
                .formatted(paragraph, look, text);
    }
}
