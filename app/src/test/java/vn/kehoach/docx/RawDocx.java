package vn.kehoach.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file put together from raw XML, as other programs write it. */
public final class RawDocx {
    private static final String NAMESPACES =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                + " xmlns:x=\"urn:other\"";
    static final String RELATIONS =
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="a" Target="word/document2.xml"
             Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
            </Relationships>
            """;
    private static final String PARTS =
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="a" Target="styles.xml" Type="urn:r/styles"/>
            <Relationship Id="b" Target="/word/numbering.xml" Type="urn:r/numbering"/>
            <Relationship Id="h" Target="header1.xml" Type="urn:r/header"/>
            </Relationships>
            """;

    private RawDocx() {}

    /** A file of this body, styles and numbering, each the content of its root element. */
    public static Path write(Path file, String body, String styles, String numbering)
            throws IOException {
        return write(file, body, styles, numbering, "");
    }

    /** The same with a header, which the body may ask for as "h". */
    public static Path write(Path file, String body, String styles, String numbering, String header)
            throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "_rels/.rels", RELATIONS);
            part(zip, "word/_rels/document2.xml.rels", PARTS);
            part(zip, "word/document2.xml", document(body));
            part(zip, "word/styles.xml", "<w:styles" + NAMESPACES + ">" + styles + "</w:styles>");
            part(
                    zip,
                    "word/numbering.xml",
                    "<w:numbering" + NAMESPACES + ">" + numbering + "</w:numbering>");
            part(zip, "word/header1.xml", "<w:hdr" + NAMESPACES + ">" + header + "</w:hdr>");
        }
        return file;
    }

    static String document(String body) {
        return "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>";
    }

    static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
