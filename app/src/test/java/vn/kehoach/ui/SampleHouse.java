package vn.kehoach.ui;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Outline;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.Tasks;
import vn.kehoach.docx.DocxWriter;
import vn.kehoach.font.FontFamily;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.layout.LayoutEngine;
import vn.kehoach.paper.DecreeStyles;
import vn.kehoach.paper.PaperComposer;
import vn.kehoach.pdf.PdfWriter;
import vn.kehoach.sample.SamplePlan;
import vn.kehoach.source.UnreadableFile;
import vn.kehoach.ui.draft.Doubt;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.draft.Pagination;
import vn.kehoach.ui.file.ExportFormat;
import vn.kehoach.ui.file.RecentFiles;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The program behind the window, with the sample plan. */
final class SampleHouse {
    private final FontFamily fonts = FontFamily.bundled();

    House house(RecentFiles recent) {
        var composer = new PaperComposer(fonts);
        var engine = new LayoutEngine(fonts);
        Pagination pagination =
                document -> engine.lay(composer.compose(document, DecreeStyles.sheet()));
        return new House(
                fonts,
                pagination,
                file -> {
                    throw new UnreadableFile(
                            "“%s” không phải văn bản Word. Hãy mở tệp .docx, .doc, .pdf hoặc .txt."
                                    .formatted(file.getFileName()));
                },
                (pages, format, file, mayReplace) -> {
                    if (!mayReplace && Files.exists(file)) {
                        throw new FileAlreadyExistsException(file.toString());
                    }
                    try (var out = Files.newOutputStream(file)) {
                        if (format == ExportFormat.WORD) {
                            new DocxWriter().write(pages.settled(), out);
                        } else {
                            new PdfWriter(fonts).write(pages, out);
                        }
                    }
                },
                () ->
                        new OpenDocument(
                                "Kế hoạch mẫu",
                                Optional.empty(),
                                sample(),
                                List.of(
                                        new Doubt(
                                                "Ngày ban hành chưa ghi; bản in chừa chỗ.",
                                                Place.of(Part.DATE_LINE)),
                                        new Doubt(
                                                "Số “3” lặp lại số đứng trước. Hãy xem lại cách"
                                                        + " đánh số các mục trong phần này.",
                                                Place.of(Part.BODY, 5))),
                                false),
                Outline::of,
                Tasks::of,
                recent);
    }

    static OfficialDocument sample() {
        return new SamplePlan(new DocumentJson()).document();
    }

    /** Nothing opened before. */
    static final class NoRecentFiles implements RecentFiles {
        @Override
        public List<Path> load() {
            return List.of();
        }

        @Override
        public void keep(List<Path> files) {}
    }
}
