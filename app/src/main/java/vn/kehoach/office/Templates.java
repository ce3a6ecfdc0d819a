package vn.kehoach.office;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.paper.DecreeStyles;
import vn.kehoach.paper.StyleSheet;
import vn.kehoach.source.UnreadableFile;
import vn.kehoach.template.Template;
import vn.kehoach.template.TemplateReader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The looks a document can be given: those that come with the program, and those an office made in
 * Word.
 */
public final class Templates {
    private static final FileOpening OPENING = new FileOpening(".docx");

    /** The templates that come with the program; all have the decree's look. */
    private static final List<BundledTemplate> BUNDLED =
            List.of(
                    new BundledTemplate("ke-hoach-so", "Kế hoạch của sở"),
                    new BundledTemplate("ke-hoach-ubnd", "Kế hoạch của ủy ban nhân dân"),
                    new BundledTemplate("cong-van", "Công văn"),
                    new BundledTemplate("bao-cao", "Báo cáo"),
                    new BundledTemplate("to-trinh", "Tờ trình"),
                    new BundledTemplate("quyet-dinh", "Quyết định"),
                    new BundledTemplate("thong-bao", "Thông báo"),
                    new BundledTemplate("giay-moi", "Giấy mời"),
                    new BundledTemplate("phu-luc-nhiem-vu", "Kế hoạch có phụ lục nhiệm vụ"),
                    new BundledTemplate("mau-bao-cao", "Mẫu báo cáo của đơn vị"));

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
        return names().contains(name) ? Optional.of(DecreeStyles.sheet()) : Optional.empty();
    }

    /**
     * The document that a template which comes with the program holds, with placeholders in
     * brackets.
     *
     * @throws IOException when no copy of its file can be made for reading
     */
    public OfficialDocument skeleton(BundledTemplate template) throws IOException {
        try {
            return read(template.name(), file(template)).skeleton();
        } catch (UnreadableFile damaged) {
            throw new IllegalStateException("a bundled template is damaged", damaged);
        }
    }

    /** The Word file of a template that comes with the program. */
    public byte[] file(BundledTemplate template) throws IOException {
        String resource = "/templates/" + template.name() + ".docx";
        try (InputStream bundled = Templates.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(bundled, resource).readAllBytes();
        }
    }

    /** The names that {@link #named} knows. */
    public List<String> names() {
        return BUNDLED.stream().map(BundledTemplate::name).toList();
    }

    /** The templates that come with the program, in the order of a list to choose from. */
    public List<BundledTemplate> bundled() {
        return BUNDLED;
    }

    /**
     * The template in {@code file}.
     *
     * @throws UnreadableFile when it cannot be used as one, with a message that says why
     */
    public Template read(Path file) throws UnreadableFile {
        return OPENING.open(file, new PlainName<>(reader::read));
    }

    /**
     * The template {@code name} whose Word file is {@code file}.
     *
     * @throws UnreadableFile when it cannot be used as one, with a message that says why
     * @throws IOException when no copy can be made for reading
     */
    public Template read(String name, byte[] file) throws UnreadableFile, IOException {
        Path copy = Files.createTempFile("kehoach", ".docx");
        try {
            Files.write(copy, file);
            return reader.read(copy);
        } catch (UnreadableFile refused) {
            String message = String.valueOf(refused.getMessage());
            throw new UnreadableFile(
                    message.replace(String.valueOf(copy.getFileName()), name), refused);
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
