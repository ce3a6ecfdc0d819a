package vn.kehoach.ui;

import vn.kehoach.font.FontFamily;
import vn.kehoach.office.IgnoredFindings;
import vn.kehoach.office.OfficeRules;
import vn.kehoach.office.SheetFiles;
import vn.kehoach.office.ShortWords;
import vn.kehoach.office.Templates;
import vn.kehoach.office.distribution.PaperLayouts;
import vn.kehoach.office.newyear.NewYear;
import vn.kehoach.ui.create.FolderReading;
import vn.kehoach.ui.create.PasteReader;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.draft.Pagination;
import vn.kehoach.ui.edit.ClipReader;
import vn.kehoach.ui.file.DocumentReader;
import vn.kehoach.ui.file.DocumentWriter;
import vn.kehoach.ui.file.RecentFiles;

import java.util.concurrent.Callable;

/** What the window shows and steers: the program without a face. */
public record House(
        FontFamily fonts,
        Pagination pagination,
        DocumentReader reader,
        DocumentWriter writer,
        Callable<OpenDocument> sample,
        RecentFiles recentFiles,
        Templates templates,
        OfficeRules rules,
        IgnoredFindings ignored,
        NewYear newYear,
        PasteReader pasting,
        ClipReader clips,
        ShortWords shortWords,
        FolderReading folders,
        PaperLayouts papers,
        SheetFiles sheets) {}
