package vn.kehoach;

import vn.kehoach.cli.Tools;
import vn.kehoach.font.FontFamily;
import vn.kehoach.layout.Layout;
import vn.kehoach.office.FileNames;
import vn.kehoach.office.IgnoredInFolder;
import vn.kehoach.office.OfficeRules;
import vn.kehoach.office.OpenedFile;
import vn.kehoach.office.OutputFile;
import vn.kehoach.office.SheetFiles;
import vn.kehoach.office.ShortWords;
import vn.kehoach.office.distribution.PaperLayouts;
import vn.kehoach.office.folder.FolderImport;
import vn.kehoach.source.UnreadableFile;
import vn.kehoach.ui.House;
import vn.kehoach.ui.draft.Look;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.draft.OriginalText;
import vn.kehoach.ui.file.ExportFormat;
import vn.kehoach.ui.file.RecentFilesInFolder;
import vn.kehoach.ui.service.Copied;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The window over the same objects that the commands work with. */
public record WindowFace(Tools tools, FontFamily fonts) {
    /** What the window shows and steers, with its own small files in {@code dataFolder}. */
    public House house(Path dataFolder) {
        return new House(
                fonts,
                new OfficePagination(tools.exports(), tools.templates(), Look.USUAL),
                this::read,
                this::write,
                this::sample,
                new RecentFilesInFolder(dataFolder),
                tools.templates(),
                new OfficeRules(dataFolder),
                new IgnoredInFolder(dataFolder),
                tools.newYear(),
                this::pasted,
                copied -> tools.pasting().piece(copied.html(), copied.plain()),
                new ShortWords(dataFolder),
                new FolderImport(tools.documents())::read,
                new PaperLayouts(tools.exports(), tools.templates()),
                new SheetFiles(tools.outputs()));
    }

    private OpenDocument pasted(Copied copied) throws UnreadableFile {
        OpenedFile read = tools.pasting().read(copied.html(), copied.plain());
        return new OpenDocument(
                "Văn bản dán vào",
                Optional.empty(),
                read.document(),
                read.imported().doubts(),
                read.source().map(OriginalText::of),
                true);
    }

    private OpenDocument read(Path file) throws UnreadableFile {
        OpenedFile opened = tools.documents().open(file);
        return new OpenDocument(
                FileNames.shown(file),
                Optional.of(file),
                opened.document(),
                opened.imported().doubts(),
                opened.source().map(OriginalText::of),
                false);
    }

    private void write(Layout pages, ExportFormat format, Path file, boolean mayReplace)
            throws IOException {
        byte[] content =
                switch (format) {
                    case WORD -> tools.exports().docx(pages);
                    case PDF -> tools.exports().pdf(pages);
                };
        tools.outputs().write(List.of(new OutputFile(file, content)), mayReplace);
    }

    private OpenDocument sample() {
        return new OpenDocument(
                "Kế hoạch mẫu", Optional.empty(), tools.sample().document(), List.of(), false);
    }
}
