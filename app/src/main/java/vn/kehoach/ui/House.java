package vn.kehoach.ui;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Section;
import vn.kehoach.document.Task;
import vn.kehoach.font.FontFamily;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.draft.Pagination;
import vn.kehoach.ui.file.DocumentReader;
import vn.kehoach.ui.file.DocumentWriter;
import vn.kehoach.ui.file.RecentFiles;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** What the window shows and steers: the program without a face. */
public record House(
        FontFamily fonts,
        Pagination pagination,
        DocumentReader reader,
        DocumentWriter writer,
        Callable<OpenDocument> sample,
        Function<OfficialDocument, List<Section>> outline,
        Function<OfficialDocument, List<Task>> tasks,
        RecentFiles recentFiles) {}
