package vn.kehoach.ui.list;

import javafx.scene.layout.BorderPane;

import vn.kehoach.layout.Layout;
import vn.kehoach.ui.page.FirstPage;
import vn.kehoach.ui.page.PageFonts;

/** The first page of the chosen document. */
final class DocumentPreview extends BorderPane {
    DocumentPreview(DocumentsViewModel model, PageFonts fonts) {
        getStyleClass().add("list-preview");
        var page = new FirstPage(fonts);
        setCenter(page);
        model.previewProperty()
                .subscribe(
                        pages ->
                                page.show(
                                        pages.map(Layout::pages)
                                                .flatMap(all -> all.stream().findFirst())));
    }
}
