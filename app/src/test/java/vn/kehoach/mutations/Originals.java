package vn.kehoach.mutations;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.docx.RawDocx;
import vn.kehoach.docx.WordReader;
import vn.kehoach.docx.writing.DocxWriter;
import vn.kehoach.font.FontFamily;
import vn.kehoach.inventions.Inventor;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.layout.Layout;
import vn.kehoach.layout.LayoutEngine;
import vn.kehoach.measure.DocumentGenerator;
import vn.kehoach.office.Exports;
import vn.kehoach.paper.DecreeStyles;
import vn.kehoach.paper.PaperComposer;
import vn.kehoach.pdf.PdfWriter;
import vn.kehoach.sample.SamplePlan;
import vn.kehoach.source.UnreadableFile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Sound files of every kind that the program reads, small so that a mutation hits something. */
final class Originals {
    private static final String NUMBERED =
            """
            <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>
            <w:r><w:t>Mục đích</w:t></w:r><w:ins><w:r><w:t> thêm</w:t></w:r></w:ins>
            <w:del><w:r><w:delText> bớt</w:delText></w:r></w:del></w:p>
            <w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>
            <w:r><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr><w:t>KÕ ho¹ch</w:t><w:br w:type="page"/></w:r></w:p>
            <w:tbl><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="3000"/></w:tblGrid>
            <w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Nội dung</w:t></w:r></w:p></w:tc></w:tr>
            <w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>
            <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>
            """;
    private static final String PAGE =
            """
            <html><head><meta charset=utf-8><style>p {margin: 0}</style></head><body>
            <p align=center style='font-size:14pt'><b>KẾ HOẠCH</b></p>
            <p class=MsoNormal style='text-indent:1.0cm;font-family:.VnTime'>KÕ ho¹ch <i>n¨m</i></p>
            <ol start=2 type=a><li>Rà soát<li>Số hóa</ol>
            <table border=1><thead><tr><th rowspan=2>TT<th colspan=2>Phân công</thead>
            <tr><td>Chủ trì<td valign=middle>Phối hợp<tr><td>1<td><p>Văn phòng</p><td></table>
            </body></html>
            """;
    private static final String NUMBERING =
            """
            <w:abstractNum w:abstractNumId="0">
            <w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
            <w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2."/></w:lvl>
            </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            """;

    private final FontFamily fonts = FontFamily.bundled();
    private final Exports exports =
            new Exports(
                    new PaperComposer(fonts),
                    new LayoutEngine(fonts),
                    new DocxWriter(),
                    new PdfWriter(fonts));

    List<Original> all() throws IOException, UnreadableFile {
        OfficialDocument sample = new SamplePlan(new DocumentJson()).document();
        Layout plan = exports.lay(sample, DecreeStyles.sheet());
        Layout generated = exports.lay(new DocumentGenerator(7).next(), DecreeStyles.sheet());
        String text = new Inventor(3).invent().text();
        return List.of(
                new Original("mẫu.docx", exports.docx(plan)),
                new Original("đánh số.docx", numbered()),
                new Original("sinh ra.docx", exports.docx(generated)),
                new Original("cũ.doc", oldWord()),
                new Original("mẫu.pdf", exports.pdf(plan)),
                new Original("sinh ra.pdf", legible(exports.pdf(generated))),
                new Original("bịa.txt", text.getBytes(StandardCharsets.UTF_8)),
                new Original("utf16.txt", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)),
                new Original("trang.html", PAGE.getBytes(StandardCharsets.UTF_8)),
                new Original("mẫu.json", new DocumentJson().write(sample)));
    }

    private static byte[] oldWord() throws IOException {
        try (var file = WordReader.class.getResourceAsStream("old.doc")) {
            return Objects.requireNonNull(file).readAllBytes();
        }
    }

    private static byte[] numbered() throws IOException {
        Path file = Files.createTempFile("original", ".docx");
        try {
            return Files.readAllBytes(RawDocx.write(file, NUMBERED, "", NUMBERING));
        } finally {
            Files.delete(file);
        }
    }

    /** The same PDF with nothing compressed, so that a changed byte changes what is drawn. */
    private static byte[] legible(byte[] pdf) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                page.setContents(new PDStream(document, page.getContents()));
            }
            document.save(bytes, CompressParameters.NO_COMPRESSION);
        }
        return bytes.toByteArray();
    }
}
