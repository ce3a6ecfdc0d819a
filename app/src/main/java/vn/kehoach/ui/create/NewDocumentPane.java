package vn.kehoach.ui.create;

import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import vn.kehoach.layout.Layout;
import vn.kehoach.office.BundledTemplate;
import vn.kehoach.ui.control.Sheet;
import vn.kehoach.ui.control.SheetButtons;
import vn.kehoach.ui.page.FirstPage;
import vn.kehoach.ui.page.PageFonts;

import java.util.List;

/** Chooses a template, seen as its first page, and whose document it is to be. */
public final class NewDocumentPane extends BorderPane {
    private final NewDocumentViewModel model;
    private final ListView<BundledTemplate> list;
    private final Runnable close;

    /**
     * Chooses from what {@code model} has.
     *
     * @param profiles shows where agencies are told
     */
    public NewDocumentPane(
            NewDocumentViewModel model, PageFonts fonts, Runnable profiles, Runnable close) {
        this.model = model;
        this.close = close;
        getStyleClass().add("new-document");
        list = new ListView<>(FXCollections.observableArrayList(model.templates()));
        setLeft(list);
        setCenter(preview(fonts));
        setRight(
                new NewDocumentForm(
                        model,
                        () -> {
                            close.run();
                            profiles.run();
                        }));
        setBottom(buttons());
        fillList();
    }

    private void fillList() {
        list.setId("new-templates");
        list.setAccessibleText("Mẫu văn bản");
        list.setCellFactory(view -> new TemplateCell());
        list.getSelectionModel().select(model.templateProperty().get());
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        (before, chosen) -> {
                            if (chosen != null) {
                                model.templateProperty().set(chosen);
                            }
                        });
        list.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        create();
                    }
                });
        list.setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2) {
                        create();
                    }
                });
    }

    private FirstPage preview(PageFonts fonts) {
        var page = new FirstPage(fonts);
        page.setAccessibleText("Trang đầu của văn bản sẽ tạo");
        model.previewProperty()
                .subscribe(
                        pages ->
                                page.show(
                                        pages.map(Layout::pages)
                                                .flatMap(all -> all.stream().findFirst())));
        return page;
    }

    public Sheet sheet() {
        return new Sheet("Văn bản mới", this, list);
    }

    private void create() {
        close.run();
        model.create();
    }

    private HBox buttons() {
        var cancel = new Button("Thôi");
        cancel.setOnAction(pressed -> close.run());
        var create = new Button("Tạo văn bản");
        create.setId("new-create");
        create.setOnAction(pressed -> create());
        return new SheetButtons(List.of(), cancel, create);
    }

    private static final class TemplateCell extends ListCell<BundledTemplate> {
        TemplateCell() {
            setPrefWidth(0);
            setWrapText(true);
        }

        @Override
        protected void updateItem(@Nullable BundledTemplate template, boolean none) {
            super.updateItem(template, none);
            setText(none || template == null ? null : template.title());
        }
    }
}
