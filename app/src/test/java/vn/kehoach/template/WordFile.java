package vn.kehoach.template;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.docx.writing.DocxWriter;
import vn.kehoach.font.FontFamily;
import vn.kehoach.layout.LayoutEngine;
import vn.kehoach.paper.PaperComposer;
import vn.kehoach.paper.StyleSheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A written document whose parts can be changed as an office would change them in Word. */
final class WordFile {
    private static final FontFamily FONTS = FontFamily.bundled();

    private final byte[] bytes;

    private WordFile(byte[] bytes) {
        this.bytes = bytes;
    }

    static WordFile of(OfficialDocument document, StyleSheet styles) throws IOException {
        var paper = new PaperComposer(FONTS).compose(document, styles);
        var out = new ByteArrayOutputStream();
        new DocxWriter().write(new LayoutEngine(FONTS).lay(paper).settled(), out);
        return new WordFile(out.toByteArray());
    }

    /** This file with the definition of the style {@code id} changed. */
    WordFile style(String id, UnaryOperator<String> change) throws IOException {
        return part(
                "word/styles.xml",
                styles -> {
                    int from = styles.indexOf("w:styleId=\"%s\"".formatted(id));
                    int to = styles.indexOf("</w:style>", from);
                    return styles.substring(0, from)
                            + change.apply(styles.substring(from, to))
                            + styles.substring(to);
                });
    }

    /** This file with {@code replacement} for every {@code target} in its text. */
    WordFile text(String target, String replacement) throws IOException {
        return part("word/document.xml", text -> text.replace(target, replacement));
    }

    /** This file with one of its parts changed. */
    WordFile part(String name, UnaryOperator<String> change) throws IOException {
        var changed = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(bytes));
                var out = new ZipOutputStream(changed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                boolean wanted = entry.getName().equals(name);
                out.write(
                        (wanted ? change.apply(content) : content)
                                .getBytes(StandardCharsets.UTF_8));
            }
        }
        return new WordFile(changed.toByteArray());
    }

    byte[] bytes() {
        return bytes.clone();
    }

    Path in(Path folder) throws IOException {
        return Files.write(folder.resolve("mau.docx"), bytes);
    }
}
