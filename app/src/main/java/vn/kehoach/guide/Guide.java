package vn.kehoach.guide;

import vn.kehoach.document.Block;
import vn.kehoach.document.Closing;
import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Orientation;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.standard.RomanNumerals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The guide: a text in which "# " begins a chapter, "## " a section, "- " a bullet, and a word in
 * braces below a chapter names its picture.
 */
public record Guide(OfficialDocument document, List<Chapter> chapters) {
    private static final String RESOURCE = "huong-dan.txt";

    public Guide {
        chapters = List.copyOf(chapters);
    }

    /** The guide that comes with the program. */
    public static Guide bundled() {
        try (InputStream text =
                        Objects.requireNonNull(
                                Guide.class.getResourceAsStream(RESOURCE), RESOURCE);
                var lines =
                        new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8))) {
            return of(lines.lines().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The guide that {@code lines} say. */
    static Guide of(List<String> lines) {
        var body = new ArrayList<Block>();
        var chapters = new ArrayList<Chapter>();
        int section = 0;
        for (String line : lines) {
            if (line.startsWith("# ")) {
                section = 0;
                String title = line.substring(2);
                chapters.add(
                        new Chapter(title, Place.of(Part.BODY, body.size()), Optional.empty()));
                String label = RomanNumerals.of(chapters.size()) + ".";
                body.add(heading(1, label, title.toUpperCase(Locale.ROOT)));
            } else if (line.startsWith("## ")) {
                body.add(heading(2, ++section + ".", line.substring(3)));
            } else if (line.startsWith("{")) {
                Chapter last = chapters.removeLast();
                String picture = line.substring(1, line.length() - 1);
                chapters.add(new Chapter(last.title(), last.place(), Optional.of(picture)));
            } else if (line.startsWith("- ")) {
                RichText text = RichText.plain(line.substring(2));
                body.add(Paragraph.of(Role.BULLET, 4, "-", text));
            } else if (!line.isBlank()) {
                body.add(Paragraph.text(line));
            }
        }
        return new Guide(document(body), chapters);
    }

    private static Paragraph heading(int level, String label, String title) {
        return Paragraph.of(Role.HEADING, level, label, RichText.plain(title));
    }

    private static OfficialDocument document(List<Block> body) {
        var header =
                new Header(
                        List.of(),
                        List.of("KEHOACH"),
                        false,
                        DocumentNumber.NONE,
                        DateLine.BLANK,
                        DocumentType.HUONG_DAN,
                        "HƯỚNG DẪN",
                        RichText.plain("Soạn, kiểm tra và phát hành văn bản bằng KeHoach"));
        return new OfficialDocument(
                header, List.of(), body, Orientation.PORTRAIT, Closing.NONE, List.of(), List.of());
    }
}
