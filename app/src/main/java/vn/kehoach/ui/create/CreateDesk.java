package vn.kehoach.ui.create;

import vn.kehoach.ui.newyear.NewYearViewModel;

/** The ways to a new document beside opening a file. */
public record CreateDesk(
        NewDocumentViewModel fresh,
        NewYearViewModel newYear,
        PasteViewModel paste,
        FolderViewModel folder) {}
