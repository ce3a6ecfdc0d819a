package vn.kehoach.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import vn.kehoach.document.Place;
import vn.kehoach.reporting.ReportDuty;
import vn.kehoach.store.DocumentId;
import vn.kehoach.ui.backup.BackupsViewModel;
import vn.kehoach.ui.check.CheckDesk;
import vn.kehoach.ui.create.CreateDesk;
import vn.kehoach.ui.distribution.DistributionDesk;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.LiveReading;
import vn.kehoach.ui.draft.Selection;
import vn.kehoach.ui.edit.EditDesk;
import vn.kehoach.ui.file.ExportViewModel;
import vn.kehoach.ui.file.FileChoices;
import vn.kehoach.ui.file.OpenViewModel;
import vn.kehoach.ui.history.VersionsViewModel;
import vn.kehoach.ui.keep.DocumentKeeper;
import vn.kehoach.ui.list.DocumentsViewModel;
import vn.kehoach.ui.list.ExportManyViewModel;
import vn.kehoach.ui.look.LookDesk;
import vn.kehoach.ui.page.PagesViewModel;
import vn.kehoach.ui.page.PrintViewModel;
import vn.kehoach.ui.panel.FormDesk;
import vn.kehoach.ui.panel.GapsViewModel;
import vn.kehoach.ui.panel.SidePanelViewModel;
import vn.kehoach.ui.papers.OfficePapers;
import vn.kehoach.ui.profile.ProfilesViewModel;
import vn.kehoach.ui.review.ReviewViewModel;
import vn.kehoach.ui.shell.Area;
import vn.kehoach.ui.shell.Later;
import vn.kehoach.ui.tasks.FollowViewModel;
import vn.kehoach.ui.tasks.TaskDesk;
import vn.kehoach.ui.units.MentionsViewModel;
import vn.kehoach.ui.units.UnitsDesk;

import java.util.List;
import java.util.Optional;

/**
 * What the buttons, menus and keys of the window act on. Each is built when it is first asked for,
 * so that the list is there soon; for the window's thread alone.
 */
final class Actions {
    private final ObjectProperty<Area> area = new SimpleObjectProperty<>(Area.DOCUMENTS);
    private final Later<DraftViewModel> draft;
    private final Later<OpenViewModel> open;
    private final Later<ExportViewModel> export;
    private final Later<PrintViewModel> print;
    private final Later<LookDesk> look;
    private final Later<PagesViewModel> pages;
    private final Later<EditDesk> edit;
    private final Later<SidePanelViewModel> panel;
    private final Later<GapsViewModel> gaps;
    private final Later<FormDesk> forms;
    private final Later<ReviewViewModel> review;
    private final Later<CheckDesk> check;
    private final Later<CreateDesk> create;
    private final Later<DocumentKeeper> keeper;
    private final Later<DocumentsViewModel> documents;
    private final Later<UnitsDesk> units;
    private final Later<MentionsViewModel> mentions;
    private final Later<LiveReading<List<ReportDuty>>> duties;
    private final Later<TaskDesk> tasks;
    private final Later<FollowViewModel> following;
    private final Later<VersionsViewModel> versions;
    private final Later<ExportManyViewModel> exportMany;
    private final Later<ProfilesViewModel> profiles;
    private final Later<DistributionDesk> distribution;
    private final Later<OfficePapers> papers;
    private final Later<FileChoices> choices;
    private final Later<BackupsViewModel> backups;

    Actions(Assembly parts, OfficeAssembly office) {
        draft = new Later<>(parts::draft);
        open = new Later<>(() -> parts.open(this));
        export = new Later<>(() -> parts.export(this));
        print = new Later<>(() -> parts.print(this));
        look = new Later<>(() -> parts.look(this));
        pages = new Later<>(() -> parts.pages(this));
        edit = new Later<>(() -> parts.edit(this));
        panel = new Later<>(() -> parts.panel(this));
        gaps = new Later<>(() -> parts.gaps(this));
        forms = new Later<>(() -> parts.forms(this));
        review = new Later<>(() -> parts.review(this));
        check = new Later<>(() -> parts.check(this));
        create = new Later<>(() -> parts.create(this));
        keeper = new Later<>(() -> parts.keeper(this));
        documents = new Later<>(() -> office.documents(this));
        units = new Later<>(office::units);
        mentions = new Later<>(() -> office.mentions(this));
        duties = new Later<>(() -> parts.duties(this));
        tasks = new Later<>(() -> parts.tasks(this));
        following = new Later<>(() -> office.following(this));
        versions = new Later<>(() -> parts.versions(this));
        exportMany = new Later<>(() -> office.exportMany(this));
        profiles = new Later<>(office::profiles);
        distribution = new Later<>(() -> office.distribution(this));
        papers = new Later<>(office::papers);
        choices = new Later<>(parts::choices);
        backups = new Later<>(office::backups);
    }

    DraftViewModel draft() {
        return draft.get();
    }

    OpenViewModel open() {
        return open.get();
    }

    ExportViewModel export() {
        return export.get();
    }

    PrintViewModel print() {
        return print.get();
    }

    LookDesk look() {
        return look.get();
    }

    PagesViewModel pages() {
        return pages.get();
    }

    EditDesk edit() {
        return edit.get();
    }

    SidePanelViewModel panel() {
        return panel.get();
    }

    GapsViewModel gaps() {
        return gaps.get();
    }

    FormDesk forms() {
        return forms.get();
    }

    ReviewViewModel review() {
        return review.get();
    }

    CheckDesk check() {
        return check.get();
    }

    CreateDesk create() {
        return create.get();
    }

    DocumentKeeper keeper() {
        return keeper.get();
    }

    DocumentsViewModel documents() {
        return documents.get();
    }

    UnitsDesk units() {
        return units.get();
    }

    MentionsViewModel mentions() {
        return mentions.get();
    }

    LiveReading<List<ReportDuty>> duties() {
        return duties.get();
    }

    TaskDesk tasks() {
        return tasks.get();
    }

    FollowViewModel following() {
        return following.get();
    }

    VersionsViewModel versions() {
        return versions.get();
    }

    ExportManyViewModel exportMany() {
        return exportMany.get();
    }

    ProfilesViewModel profiles() {
        return profiles.get();
    }

    DistributionDesk distribution() {
        return distribution.get();
    }

    OfficePapers papers() {
        return papers.get();
    }

    FileChoices choices() {
        return choices.get();
    }

    BackupsViewModel backups() {
        return backups.get();
    }

    /** Which screen is seen. */
    ObjectProperty<Area> area() {
        return area;
    }

    /** Shows a kept document at a place. */
    void open(DocumentId document, Place place) {
        Runnable point =
                () -> {
                    area.set(Area.EDITOR);
                    draft().select(place, 0, Selection.Origin.PANEL);
                };
        if (keeper().currentProperty().get().equals(Optional.of(document))) {
            point.run();
        } else {
            keeper().open(document, point);
        }
    }
}
