package vn.kehoach.office;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.paper.DecreeStyles;
import vn.kehoach.paper.StyleSheet;
import vn.kehoach.source.UnreadableFile;
import vn.kehoach.template.Template;
import vn.kehoach.template.TemplateReader;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The looks a document can be given: those that come with the program, and those an office made in
 * Word.
 */
public final class Templates {
    private static final FileOpening OPENING = new FileOpening(".docx");

    /** The templates that come with the program; all have the decree's look. */
    private static final List<String> NAMES =
            List.of(
                    "ke-hoach-so",
                    "ke-hoach-ubnd",
                    "cong-van",
                    "bao-cao",
                    "to-trinh",
                    "quyet-dinh",
                    "thong-bao",
                    "phu-luc-nhiem-vu",
                    "mau-bao-cao");

    private final TemplateReader reader;

    public Templates(TemplateReader reader) {
        this.reader = reader;
    }

    /** The look of {@code document} when none is chosen. */
    public StyleSheet of(OfficialDocument document) {
        return DecreeStyles.sheet();
    }

    /** The look of this name, such as {@code ke-hoach-so}. */
    public Optional<StyleSheet> named(String name) {
        return NAMES.contains(name) ? Optional.of(DecreeStyles.sheet()) : Optional.empty();
    }

    /** The names that {@link #named} knows. */
    public List<String> names() {
        return NAMES;
    }

    /**
     * The template in {@code file}.
     *
     * @throws UnreadableFile when it cannot be used as one, with a message that says why
     */
    public Template read(Path file) throws UnreadableFile {
        return OPENING.open(file, new PlainName<>(reader::read));
    }
}
