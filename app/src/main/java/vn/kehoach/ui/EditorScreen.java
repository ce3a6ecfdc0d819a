package vn.kehoach.ui;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vn.kehoach.ui.control.SheetLayer;
import vn.kehoach.ui.edit.SearchBar;
import vn.kehoach.ui.edit.TabStopsPane;
import vn.kehoach.ui.edit.TabStopsViewModel;
import vn.kehoach.ui.edit.ToolStrip;
import vn.kehoach.ui.page.PageFonts;
import vn.kehoach.ui.page.PageView;
import vn.kehoach.ui.panel.SidePanel;
import vn.kehoach.ui.tasks.TaskSheetPane;

/** The open document: its pages, and what is known of it beside them. */
final class EditorScreen extends SplitPane {
    private static final double PANEL_WIDTH = 440;

    private final SidePanel panel;
    private final PageView pages;

    /**
     * @param instead stands where the pages would be while there are none
     */
    EditorScreen(Actions actions, PageFonts fonts, SheetLayer sheets, Node instead) {
        setId("document");
        this.panel =
                new SidePanel(
                        actions.panel(),
                        actions.draft(),
                        actions.review(),
                        actions.check(),
                        actions.duties(),
                        new TaskSheetPane(
                                actions.tasks().sheet(), actions.tasks().exchange(), sheets),
                        actions.forms(),
                        actions.mentions(),
                        sheets,
                        () ->
                                actions.keeper()
                                        .currentProperty()
                                        .get()
                                        .ifPresent(actions.documents()::copy));
        this.pages = new PageView(actions.pages(), actions.edit(), fonts);
        pages.setId("pages");
        actions.draft().layoutProperty().subscribe(new FirstFocus(pages)::follow);
        TabStopsViewModel stops = actions.edit().tools().stops();
        stops.showWith(() -> sheets.show(new TabStopsPane(stops, sheets::hide).sheet()));
        var paged = new BorderPane(new StackPane(pages, instead));
        var search = new SearchBar(actions.edit().search(), pages);
        paged.setTop(
                new VBox(
                        new ToolStrip(actions.edit().tools()),
                        search,
                        new ProblemStrip(actions.draft().problemProperty())));
        getItems().addAll(paged, panel);
        setResizableWithParent(panel, false);
        new FirstWidth(PANEL_WIDTH).give(this);
    }

    /** Goes on with the keyboard on the page. */
    void enterPages() {
        pages.requestFocus();
    }

    SidePanel panel() {
        return panel;
    }
}
