package vn.kehoach.ui.distribution;

import vn.kehoach.office.SheetFiles;
import vn.kehoach.office.distribution.PaperLayouts;
import vn.kehoach.ui.file.DocumentWriter;
import vn.kehoach.ui.file.FileSaving;
import vn.kehoach.ui.file.Naming;
import vn.kehoach.ui.page.Printing;

/** What makes papers of a distribution: pages, files, prints. */
public record PaperTools(
        PaperLayouts layouts,
        DocumentWriter writer,
        SheetFiles sheets,
        FileSaving saving,
        Naming naming,
        Printing printing) {}
