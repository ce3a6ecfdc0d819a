package vn.kehoach.ui;

import javafx.beans.property.ObjectProperty;

import vn.kehoach.ui.check.CheckDesk;
import vn.kehoach.ui.create.CreateDesk;
import vn.kehoach.ui.distribution.DistributionDesk;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.edit.EditDesk;
import vn.kehoach.ui.file.ExportViewModel;
import vn.kehoach.ui.file.OpenViewModel;
import vn.kehoach.ui.history.VersionsViewModel;
import vn.kehoach.ui.keep.DocumentKeeper;
import vn.kehoach.ui.list.DocumentsViewModel;
import vn.kehoach.ui.list.ExportManyViewModel;
import vn.kehoach.ui.look.LookDesk;
import vn.kehoach.ui.page.PagesViewModel;
import vn.kehoach.ui.page.PrintViewModel;
import vn.kehoach.ui.panel.FormDesk;
import vn.kehoach.ui.panel.SidePanelViewModel;
import vn.kehoach.ui.profile.ProfilesViewModel;
import vn.kehoach.ui.review.ReviewViewModel;
import vn.kehoach.ui.shell.Area;
import vn.kehoach.ui.units.UnitsDesk;

/** What the buttons, menus and keys of the window act on. */
record Actions(
        DraftViewModel draft,
        OpenViewModel open,
        ExportViewModel export,
        PrintViewModel print,
        LookDesk look,
        PagesViewModel pages,
        EditDesk edit,
        SidePanelViewModel panel,
        FormDesk forms,
        ReviewViewModel review,
        CheckDesk check,
        CreateDesk create,
        DocumentKeeper keeper,
        DocumentsViewModel documents,
        UnitsDesk units,
        VersionsViewModel versions,
        ExportManyViewModel exportMany,
        ProfilesViewModel profiles,
        DistributionDesk distribution,
        ObjectProperty<Area> area) {}
