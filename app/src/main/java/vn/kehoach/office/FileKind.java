package vn.kehoach.office;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is, by its first bytes; a text may be anything, so there its name decides. */
enum FileKind {
    /**
     * A zip archive, as every .docx is, or an OLE container: a .doc, or a .docx with a password.
     */
    WORD,
    PDF,
    JSON,
    TEXT,
    RTF,
    /** A page, also one that a web program saved under the name .doc. */
    WEB_PAGE,
    /** Text under the name of another kind of file. */
    MISNAMED;

    /** Bytes that tell a kind. */
    static final int START = 1024;

    private static final Pattern PAGE =
            Pattern.compile(
                    "(?:<\\?xml[^>]*>\\s*|<!--.*?-->\\s*)*<(?:!doctype html|html)", Pattern.DOTALL);

    /**
     * The kind of a file.
     *
     * @param bytes its first {@link #START} bytes, or all there are
     */
    static FileKind of(String name, byte[] bytes) {
        String start = new String(bytes, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return WORD;
        }
        return start.contains("%PDF-") ? PDF : ofText(extension(name), text(start));
    }

    private static FileKind ofText(String extension, String start) {
        if (start.startsWith("{\\rtf")) {
            return RTF;
        }
        if (PAGE.matcher(start).lookingAt()) {
            return WEB_PAGE;
        }
        return switch (extension) {
            case "htm", "html" -> WEB_PAGE;
            case "json" -> JSON;
            case "docx", "doc", "pdf" -> MISNAMED;
            default -> start.startsWith("{") && start.contains("\"kehoach\"") ? JSON : TEXT;
        };
    }

    /** The start of a text without byte order mark and leading blanks, in lower case. */
    private static String text(String start) {
        return start.replaceFirst("^\u00ef\u00bb\u00bf", "").strip().toLowerCase(Locale.ROOT);
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
