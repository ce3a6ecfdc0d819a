package vn.kehoach.ui.list;

import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import vn.kehoach.layout.Layout;
import vn.kehoach.ui.control.EmptyNote;
import vn.kehoach.ui.page.FirstPage;
import vn.kehoach.ui.page.PageFonts;

/** The first page of the chosen document. */
final class DocumentPreview extends BorderPane {
    DocumentPreview(DocumentsViewModel model, PageFonts fonts) {
        getStyleClass().add("list-preview");
        var page = new FirstPage(fonts);
        var note = new EmptyNote("Chọn một văn bản để xem trang đầu");
        setCenter(new StackPane(page, note));
        model.previewProperty()
                .subscribe(
                        pages -> {
                            note.setVisible(pages.isEmpty());
                            page.show(
                                    pages.map(Layout::pages)
                                            .flatMap(all -> all.stream().findFirst()));
                        });
    }
}
