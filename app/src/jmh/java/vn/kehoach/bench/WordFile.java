package vn.kehoach.bench;

import vn.kehoach.docx.writing.DocxWriter;
import vn.kehoach.layout.Layout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A plan as a Word file of somebody else: nothing in it names our styles. */
final class WordFile {
    private static final Pattern STYLE = Pattern.compile("<w:pStyle w:val=\"[^\"]*\"/>");

    private WordFile() {}

    /** Writes {@code layout} into a temporary file, which goes with the program. */
    static Path of(Layout layout) throws IOException {
        var own = new ByteArrayOutputStream();
        new DocxWriter().write(layout.settled(), own);
        Path file = Files.createTempFile("import", ".docx");
        file.toFile().deleteOnExit();
        try (var in = new ZipInputStream(new ByteArrayInputStream(own.toByteArray()));
                var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.readAllBytes();
                out.write(
                        entry.getName().equals("word/document.xml")
                                ? withoutStyles(content)
                                : content);
            }
        }
        return file;
    }

    private static byte[] withoutStyles(byte[] xml) {
        String text = new String(xml, StandardCharsets.UTF_8);
        return STYLE.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }
}
