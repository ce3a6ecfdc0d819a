package vn.kehoach.docx;

import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What a file is by its first bytes; its name may say otherwise. */
enum FileKind {
    /** A ZIP package: .docx. */
    ZIP("PK\u0003\u0004"),
    /** An OLE2 container: .doc, and a .docx with a password. */
    OLE2("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1");

    private final String signature;

    /**
     * @param signature the first bytes, one character each
     */
    FileKind(String signature) {
        this.signature = signature;
    }

    /**
     * The kind of {@code file}.
     *
     * @throws UnreadableFile for one of no known kind
     */
    static FileKind of(Path file) throws IOException, UnreadableFile {
        String start;
        try (var in = Files.newInputStream(file)) {
            start = new String(in.readNBytes(8), StandardCharsets.ISO_8859_1);
        }
        return Arrays.stream(values())
                .filter(kind -> start.startsWith(kind.signature))
                .findFirst()
                .orElseThrow(() -> Unreadable.NOT_WORD.of(file));
    }
}
