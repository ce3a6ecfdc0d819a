package vn.kehoach.plain;

import vn.kehoach.source.Source;
import vn.kehoach.source.SourceNote;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reader of .txt and .md files in Unicode. */
public final class TextReader {
    /**
     * More characters than any official document has; what is larger is some other kind of file.
     */
    private static final long LARGEST = 20_000_000;

    /**
     * The content of a file in UTF-8, with or without byte order mark, in UTF-16 with one, or in a
     * coding from before Unicode.
     *
     * @throws UnreadableFile when it is no regular file, too large, no Vietnamese text, or has no
     *     words
     */
    public Source read(Path file) throws IOException, UnreadableFile {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw new UnreadableFile("“" + name + "” không phải là tệp. Hãy chọn một tệp văn bản.");
        }
        if (Files.size(file) > LARGEST) {
            throw new UnreadableFile(
                    "Tệp “" + name + "” quá lớn so với một văn bản. Hãy kiểm tra lại tệp.");
        }
        return read(name, decoded(name, Files.readAllBytes(file)));
    }

    /** Text, and what had to be done to have it. */
    record Decoded(String text, List<SourceNote> notes) {}

    private Source read(String name, Decoded decoded) throws UnreadableFile {
        Source source = read(name, decoded.text());
        return new Source(source.name(), source.sections(), decoded.notes(), false);
    }

    /**
     * The content of a text that the clerk pasted or a file held.
     *
     * @param name the file's name, for messages
     * @throws UnreadableFile when the text has no words
     */
    public Source read(String name, String text) throws UnreadableFile {
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new UnreadableFile("Tệp “" + name + "” không có chữ nào. Hãy chọn tệp khác.");
        }
        if (text.indexOf('\0') >= 0) {
            throw notText(name);
        }
        return new Source(name, new TextBlocks().read(text));
    }

    private static Decoded decoded(String name, byte[] bytes) throws UnreadableFile {
        Charset charset = charset(bytes);
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, List.of());
        } catch (CharacterCodingException malformed) {
            return OldText.decoded(bytes, charset).orElseThrow(() -> notText(name));
        }
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }

    private static UnreadableFile notText(String name) {
        return new UnreadableFile(
                "Tệp “"
                        + name
                        + "” không phải văn bản Unicode (UTF-8). Hãy mở bằng phần mềm đã tạo ra nó"
                        + " rồi lưu lại với bảng mã UTF-8.");
    }
}
