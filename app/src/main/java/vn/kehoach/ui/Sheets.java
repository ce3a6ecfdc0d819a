package vn.kehoach.ui;

import vn.kehoach.store.DocumentId;
import vn.kehoach.store.DocumentRow;
import vn.kehoach.ui.control.SheetLayer;
import vn.kehoach.ui.create.FolderPane;
import vn.kehoach.ui.create.FolderViewModel;
import vn.kehoach.ui.create.NewDocumentPane;
import vn.kehoach.ui.create.NewDocumentViewModel;
import vn.kehoach.ui.distribution.IssueDesk;
import vn.kehoach.ui.distribution.IssueManyPane;
import vn.kehoach.ui.distribution.IssueManyViewModel;
import vn.kehoach.ui.distribution.IssuePane;
import vn.kehoach.ui.distribution.IssueViewModel;
import vn.kehoach.ui.file.ExportFormat;
import vn.kehoach.ui.find.FindPane;
import vn.kehoach.ui.find.FindViewModel;
import vn.kehoach.ui.history.VersionsPane;
import vn.kehoach.ui.history.VersionsViewModel;
import vn.kehoach.ui.list.ExportManyPane;
import vn.kehoach.ui.list.ExportManyViewModel;
import vn.kehoach.ui.list.Ways;
import vn.kehoach.ui.newyear.NewYearPane;
import vn.kehoach.ui.newyear.NewYearViewModel;
import vn.kehoach.ui.page.PageFonts;
import vn.kehoach.ui.profile.WelcomePane;
import vn.kehoach.ui.shell.Area;
import vn.kehoach.ui.shell.Later;

import java.util.List;

/** What is shown over the window, each ready to be worked in. */
final class Sheets {
    private final SheetLayer layer;
    private final Actions actions;
    private final Later<FindViewModel> find;
    private final PageFonts fonts;

    Sheets(SheetLayer layer, Actions actions, Later<FindViewModel> find, PageFonts fonts) {
        this.layer = layer;
        this.actions = actions;
        this.find = find;
        this.fonts = fonts;
    }

    /** What the list's menus lead to. */
    Ways ways() {
        return new Ways(
                this::showNew,
                actions.open()::chooseAndOpen,
                () -> actions.create().paste().paste(),
                this::showNewYearOfChosen,
                this::exportChosen);
    }

    private void showNewYearOfChosen() {
        actions.documents().chosen().stream()
                .findFirst()
                .ifPresent(row -> actions.keeper().open(row.id(), this::showNewYear));
    }

    private void exportChosen(ExportFormat format) {
        ExportManyViewModel model = actions.exportMany();
        model.export(
                actions.documents().chosen().stream().map(DocumentRow::id).toList(),
                format,
                () -> layer.show(new ExportManyPane(model, layer::hide).sheet()));
    }

    /** Shows the templates from which a new document begins. */
    void showNew() {
        NewDocumentViewModel model = actions.create().fresh();
        model.prepare(
                () ->
                        layer.show(
                                new NewDocumentPane(model, fonts, this::goToAgencies, layer::hide)
                                        .sheet()));
    }

    private void goToAgencies() {
        if (actions.profiles().profiles().isEmpty()) {
            showAgency();
        } else {
            actions.area().set(Area.SETTINGS);
        }
    }

    /** Asks which agency this is, as on the first start, and goes on with a new document. */
    void showAgency() {
        layer.show(
                new WelcomePane(
                                actions.profiles(),
                                () -> {
                                    layer.hide();
                                    showNew();
                                },
                                layer::hide)
                        .sheet());
    }

    /** Asks for a folder and shows how its documents are read. */
    void showFolder() {
        FolderViewModel model = actions.create().folder();
        model.choose(() -> layer.show(new FolderPane(model, layer::hide).sheet()));
    }

    /** Shows what changes for a new year. */
    void showNewYear() {
        NewYearViewModel model = actions.create().newYear();
        model.prepare(() -> layer.show(new NewYearPane(model, layer::hide).sheet()));
    }

    /** Asks number and date of the documents chosen in the list, or else of the open one. */
    void showIssue() {
        showIssue(chosenOrOpen());
    }

    /** Asks number and date of signed documents. */
    void showIssue(List<DocumentId> ids) {
        IssueDesk issue = actions.distribution().issue();
        if (ids.size() == 1) {
            IssueViewModel model = issue.one();
            model.prepare(
                    ids.getFirst(), () -> layer.show(new IssuePane(model, layer::hide).sheet()));
        } else if (!ids.isEmpty()) {
            IssueManyViewModel model = issue.many();
            model.prepare(ids, () -> layer.show(new IssueManyPane(model, layer::hide).sheet()));
        }
    }

    boolean canIssue() {
        return !chosenOrOpen().isEmpty();
    }

    private List<DocumentId> chosenOrOpen() {
        return actions.area().get() == Area.DOCUMENTS
                ? actions.documents().chosen().stream().map(DocumentRow::id).toList()
                : actions.keeper().currentProperty().get().stream().toList();
    }

    /** Shows who receives the document chosen in the list, or else the open one. */
    void showDistribution() {
        chosenOrOpen().stream().findFirst().ifPresent(this::showDistribution);
    }

    /** Shows who receives a document, in the area that is made for it. */
    void showDistribution(DocumentId id) {
        actions.distribution().show(id);
        actions.area().set(Area.DISTRIBUTION);
    }

    /** Shows the field that finds anything. */
    void showFind() {
        find.get().search();
        layer.show(new FindPane(find.get(), layer::hide).sheet());
    }

    /** Shows the versions of the document chosen in the list, or else of the open one. */
    void showVersions() {
        VersionsViewModel model = actions.versions();
        chosenOrOpen().stream()
                .findFirst()
                .or(actions.keeper().currentProperty()::get)
                .ifPresent(
                        id ->
                                model.prepare(
                                        id,
                                        () ->
                                                layer.show(
                                                        new VersionsPane(model, fonts, layer::hide)
                                                                .sheet())));
    }

    void hide() {
        layer.hide();
    }
}
