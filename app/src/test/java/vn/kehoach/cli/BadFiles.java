package vn.kehoach.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.openpdf.text.Document;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfWriter;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that no program should trust, made anew in a folder. */
record BadFiles(Path folder) {
    private static final int MEGABYTE = 1 << 20;
    private static final String WORD = "http://schemas.openxmlformats.org/";
    private static final String TYPES =
            """
            <Types xmlns="%spackage/2006/content-types">
            <Default Extension="xml" ContentType="application/xml"/>
            <Default Extension="rels"
              ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/word/document.xml" ContentType=
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            </Types>
            """
                    .formatted(WORD);
    private static final String RELATIONS =
            """
            <Relationships xmlns="%1$spackage/2006/relationships">
            <Relationship Id="rId1" Target="word/document.xml"
              Type="%1$sofficeDocument/2006/relationships/officeDocument"/>
            </Relationships>
            """
                    .formatted(WORD);
    private static final String HEAD =
            "<w:document xmlns:w=\"%swordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
                    .formatted(WORD);
    private static final String TAIL = "</w:t></w:r></w:p></w:body></w:document>";

    Path text(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    Path noise(String name) throws IOException {
        byte[] noise = new byte[MEGABYTE];
        new Random(1).nextBytes(noise);
        return Files.write(folder.resolve(name), noise);
    }

    Path firstHalf(String name, Path whole) throws IOException {
        byte[] content = Files.readAllBytes(whole);
        return Files.write(folder.resolve(name), Arrays.copyOf(content, content.length / 2));
    }

    /** {@code size} megabytes; sparse where the file system can. */
    Path large(String name, int size) throws IOException {
        Path file = folder.resolve(name);
        try (var out = new RandomAccessFile(file.toFile(), "rw")) {
            out.setLength((long) size * MEGABYTE);
        }
        return file;
    }

    /** A Word file whose text is 400 MB of blanks. */
    Path bomb(String name) throws IOException {
        byte[] blanks = " ".repeat(MEGABYTE).getBytes(UTF_8);
        return word(
                name,
                out -> {
                    out.write(HEAD.getBytes(UTF_8));
                    for (int i = 0; i < 400; i++) {
                        out.write(blanks);
                    }
                    out.write(TAIL.getBytes(UTF_8));
                });
    }

    /** A Word file that asks for the content of {@code secret}. */
    Path externalEntity(String name, Path secret) throws IOException {
        String type =
                "<!DOCTYPE w:document [<!ENTITY secret SYSTEM \"%s\">]>".formatted(secret.toUri());
        return word(name, out -> out.write((type + HEAD + "Lộ: &secret;" + TAIL).getBytes(UTF_8)));
    }

    Path encrypted(String name, Path whole) throws IOException, GeneralSecurityException {
        Path file = folder.resolve(name);
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("bí mật");
            try (var into = encryptor.getDataStream(container)) {
                into.write(Files.readAllBytes(whole));
            }
            try (var out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }
        return file;
    }

    /** A PDF of one page that is one picture. */
    Path scan(String name) throws IOException {
        Path file = folder.resolve(name);
        try (var out = Files.newOutputStream(file);
                var document = new Document()) {
            PdfWriter.getInstance(document, out);
            document.open();
            var picture = Image.getInstance(64, 64, 1, 8, new byte[64 * 64]);
            picture.scaleAbsolute(500, 700);
            document.add(picture);
        }
        return file;
    }

    private interface Content {
        void to(OutputStream out) throws IOException;
    }

    private Path word(String name, Content text) throws IOException {
        Path file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "[Content_Types].xml", out -> out.write(TYPES.getBytes(UTF_8)));
            part(zip, "_rels/.rels", out -> out.write(RELATIONS.getBytes(UTF_8)));
            part(zip, "word/document.xml", text);
        }
        return file;
    }

    private static void part(ZipOutputStream zip, String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        content.to(zip);
        zip.closeEntry();
    }
}
