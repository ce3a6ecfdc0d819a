package vn.kehoach.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import vn.kehoach.pdf.reading.SheetReader;
import vn.kehoach.source.Source;
import vn.kehoach.source.UnreadableFile;
import vn.kehoach.text.Legibility;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads the text of a PDF by where it stands: columns beside each other one after the other, ruled
 * tables as tables, hard wraps joined, page numbers and running lines left out.
 */
public final class PdfReader {
    private static final long LARGEST = 150L << 20;
    private static final int HEAD = 1024;
    private static final int TAIL = 2048;

    /**
     * Reads {@code file}.
     *
     * @throws UnreadableFile for what is no PDF, empty, cut off, damaged, locked, without text, or
     *     with text whose characters the file does not tell
     */
    public Source read(Path file) throws UnreadableFile {
        checkFile(file);
        PdfText text = text(file);
        if (text.isUnmapped()) {
            throw UnreadablePdf.UNMAPPED.of(file);
        }
        if (text.isScan()) {
            throw UnreadablePdf.PICTURES.of(file);
        }
        if (text.isEmpty()) {
            throw UnreadablePdf.NO_TEXT.of(file);
        }
        if (Legibility.isGarbled(text.plain())) {
            throw UnreadablePdf.GARBLED.of(file);
        }
        var pages = new SheetReader(text.sheets());
        return new Source(
                String.valueOf(file.getFileName()), pages.sections(), pages.notes(), true);
    }

    private static PdfText text(Path file) throws UnreadableFile {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            CharacterMaps.guard(document);
            return PdfText.of(document);
        } catch (InvalidPasswordException locked) {
            throw UnreadablePdf.LOCKED.of(file, locked);
        } catch (IOException | RuntimeException broken) {
            // On a damaged file the library may throw any of these, from anywhere.
            throw UnreadablePdf.DAMAGED.of(file, broken);
        }
    }

    /** What PDFBox would mend or guess at, and so must be seen before. */
    private static void checkFile(Path file) throws UnreadableFile {
        if (Files.isDirectory(file)) {
            throw UnreadablePdf.FOLDER.of(file);
        }
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            long size = in.length();
            if (size == 0) {
                throw UnreadablePdf.EMPTY.of(file);
            }
            if (size > LARGEST) {
                throw UnreadablePdf.TOO_LARGE.of(file);
            }
            if (!part(in, 0, HEAD).contains("%PDF-")) {
                throw UnreadablePdf.NO_PDF.of(file);
            }
            if (!part(in, Math.max(0, size - TAIL), TAIL).contains("%%EOF")) {
                throw UnreadablePdf.CUT_OFF.of(file);
            }
        } catch (IOException refused) {
            throw (Files.exists(file) ? UnreadablePdf.REFUSED : UnreadablePdf.MISSING)
                    .of(file, refused);
        }
    }

    private static String part(RandomAccessFile in, long from, int length) throws IOException {
        byte[] bytes = new byte[(int) Math.min(length, in.length() - from)];
        in.seek(from);
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
