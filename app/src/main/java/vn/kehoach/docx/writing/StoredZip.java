package vn.kehoach.docx.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the parts of a package in the given order and with one fixed time.
 *
 * <p>The parts are stored, not deflated: a JDK on Linux may use the system's zlib (or zlib-ng),
 * whose output differs from the one bundled elsewhere, and equal papers are to give equal bytes on
 * every machine. A page costs about 10 kB this way; Word compresses the file when it saves it.
 */
final class StoredZip {
    /** After 1980, which ZIP's clock begins with, so that no time zone enters. */
    private static final LocalDateTime TIME = LocalDateTime.of(2020, 1, 1, 0, 0);

    private StoredZip() {}

    static void write(List<Part> parts, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        zip.setMethod(ZipOutputStream.STORED);
        for (Part part : parts) {
            byte[] content = part.content().getBytes(StandardCharsets.UTF_8);
            zip.putNextEntry(entry(part.name(), content));
            zip.write(content);
            zip.closeEntry();
        }
        zip.finish();
    }

    private static ZipEntry entry(String name, byte[] content) {
        var checksum = new CRC32();
        checksum.update(content);
        var entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        return entry;
    }
}
