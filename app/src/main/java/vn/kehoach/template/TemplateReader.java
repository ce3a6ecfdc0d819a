package vn.kehoach.template;

import static java.util.stream.Collectors.joining;

import vn.kehoach.docx.LookReader;
import vn.kehoach.docx.WordLook;
import vn.kehoach.docx.WordReader;
import vn.kehoach.importing.Importer;
import vn.kehoach.paper.DecreeStyles;
import vn.kehoach.paper.PaperStyle;
import vn.kehoach.paper.Style;
import vn.kehoach.paper.StyleSheet;
import vn.kehoach.source.Source;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Objects;

/**
 * Reads a template: any Word document that has the paper's named styles, also after Word or
 * LibreOffice saved it. A style it lacks stays as the decree has it.
 */
public final class TemplateReader {
    private final LookReader looks = new LookReader();
    private final WordReader words = new WordReader();
    private final Importer importer;

    public TemplateReader(Importer importer) {
        this.importer = importer;
    }

    /**
     * The template in {@code file}.
     *
     * @throws UnreadableFile if it is no .docx, has none of the paper's styles, or asks for what
     *     would change lines or pages and cannot be followed; the message says all of it
     * @throws IOException if it is not there or cannot be opened
     */
    public Template read(Path file) throws IOException, UnreadableFile {
        String name = String.valueOf(file.getFileName());
        WordLook look = looks.read(file);
        if (look.styles().isEmpty()) {
            throw new UnreadableFile(
                    ("Tệp “%s” không có kiểu chữ nào của chương trình (như “%s”); hãy chọn một mẫu,"
                                    + " hoặc một tệp Word do chương trình xuất ra.")
                            .formatted(name, PaperStyle.BODY.label()));
        }
        var verdict = new Verdict();
        StyleSheet styles = styles(look, verdict);
        if (verdict.refused()) {
            throw new UnreadableFile(
                    "Chưa dùng được mẫu “%s”: %s.".formatted(name, verdict.refusal()));
        }
        if (look.elements().contains("drawing") || look.elements().contains("pict")) {
            verdict.note("hình vẽ và khung chữ trong mẫu không được in");
        }
        Source text = words.read(file);
        String lines =
                text.notes().stream().map(one -> "“" + one.original() + "”").collect(joining(", "));
        if (!lines.isEmpty()) {
            verdict.note("chữ ở đầu hoặc chân trang của mẫu không được in: " + lines);
        }
        return new Template(name, styles, importer.read(text).document(), verdict.notes());
    }

    private static StyleSheet styles(WordLook look, Verdict verdict) {
        StyleSheet decree = DecreeStyles.sheet();
        var maker = new StyleMaker(verdict);
        var limits = new StyleLimits(verdict);
        var styles = new EnumMap<PaperStyle, Style>(decree.styles());
        look.styles()
                .forEach(
                        (name, style) -> {
                            limits.check(name, style);
                            styles.put(name, maker.make(name, style, decree.style(name)));
                        });
        Style number = Objects.requireNonNull(styles.get(PaperStyle.PAGE_NUMBER));
        var page = new PageMaker(verdict, decree.page()).make(look.sections(), number.text());
        return new StyleSheet(page, styles);
    }
}
