package vn.kehoach;

import vn.kehoach.cli.Tools;
import vn.kehoach.cli.Window;
import vn.kehoach.document.Outline;
import vn.kehoach.document.Tasks;
import vn.kehoach.font.FontFamily;
import vn.kehoach.importing.Imported;
import vn.kehoach.layout.Layout;
import vn.kehoach.office.DataFolder;
import vn.kehoach.office.FileNames;
import vn.kehoach.office.OutputFile;
import vn.kehoach.source.UnreadableFile;
import vn.kehoach.ui.House;
import vn.kehoach.ui.WindowStarter;
import vn.kehoach.ui.draft.Doubt;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.file.ExportFormat;
import vn.kehoach.ui.file.RecentFilesInFolder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The window over the same objects that the commands work with. */
record WindowFace(Tools tools, FontFamily fonts, DataFolder usual) implements Window {
    @Override
    public void open(Optional<Path> dataFolder) {
        var house =
                new House(
                        fonts,
                        document -> tools.exports().lay(document, tools.templates().of(document)),
                        this::read,
                        this::write,
                        this::sample,
                        Outline::of,
                        Tasks::of,
                        new RecentFilesInFolder(dataFolder.orElseGet(usual::path)));
        new WindowStarter(house).start();
    }

    private OpenDocument read(Path file) throws UnreadableFile {
        Imported imported = tools.documents().read(file);
        List<Doubt> doubts =
                imported.doubts().stream()
                        .map(doubt -> new Doubt(doubt.message(), doubt.place()))
                        .toList();
        return new OpenDocument(
                FileNames.shown(file), Optional.of(file), imported.document(), doubts, false);
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
