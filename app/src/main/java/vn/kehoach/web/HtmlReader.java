package vn.kehoach.web;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import vn.kehoach.source.Source;
import vn.kehoach.source.SourceSection;
import vn.kehoach.source.UnreadableFile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads HTML as browsers, Word and Excel write it: paragraphs with their emphasis, lists with their
 * numbers, tables with merged cells. What a page hides or struck out is left out.
 */
public final class HtmlReader {
    /** Bytes; no document's text is as long. */
    private static final long LARGEST = 20_000_000;

    /**
     * The content of a saved page, in the coding that it names, else UTF-8.
     *
     * @throws UnreadableFile when it is too large or has no words
     */
    public Source read(Path file) throws IOException, UnreadableFile {
        String name = String.valueOf(file.getFileName());
        if (Files.size(file) > LARGEST) {
            throw tooLarge(name);
        }
        try (var in = new ByteArrayInputStream(Files.readAllBytes(file))) {
            return read(name, Jsoup.parse(in, null, ""));
        }
    }

    /**
     * The content of a page or a part of one, as the clipboard has it.
     *
     * @param name what messages call it
     * @throws UnreadableFile when it is too large or has no words
     */
    public Source read(String name, String html) throws UnreadableFile {
        if (html.length() > LARGEST) {
            throw tooLarge(name);
        }
        return read(name, Jsoup.parse(html));
    }

    private static Source read(String name, Document page) throws UnreadableFile {
        if (page.body().text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new UnreadableFile("Trang “" + name + "” không có chữ nào; hãy chọn tệp khác.");
        }
        var text = new PageText();
        text.read(page.body());
        return new Source(
                name, List.of(new SourceSection(false, text.blocks())), text.notes(), true);
    }

    private static UnreadableFile tooLarge(String name) {
        return new UnreadableFile(
                "Trang “" + name + "” quá lớn so với một văn bản; hãy chỉ chọn phần cần dùng.");
    }
}
