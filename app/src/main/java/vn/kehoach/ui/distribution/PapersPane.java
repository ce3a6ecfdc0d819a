package vn.kehoach.ui.distribution;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vn.kehoach.layout.Layout;
import vn.kehoach.office.distribution.PaperKind;
import vn.kehoach.ui.control.EmptyNote;
import vn.kehoach.ui.file.ExportFormat;
import vn.kehoach.ui.page.FirstPage;
import vn.kehoach.ui.page.PageFonts;

import java.util.Locale;
import java.util.Optional;

/** A paper of the distribution as it will be printed, and what is done with it. */
final class PapersPane extends BorderPane {
    private final PapersViewModel model;
    private final ToggleGroup kinds = new ToggleGroup();

    PapersPane(PapersViewModel model, PageFonts fonts) {
        this.model = model;
        getStyleClass().add("papers");
        setTop(new VBox(kinds(), new CutForm(model), onlyChosen()));
        setCenter(preview(fonts));
        setBottom(new VBox(turning(), outputs()));
    }

    private FlowPane kinds() {
        var bar = new FlowPane(4, 4);
        bar.getStyleClass().add("paper-kinds");
        for (PaperKind kind : PaperKind.values()) {
            var button = new ToggleButton(kind.label());
            button.setId("paper-" + kind.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(kinds);
            button.setOnAction(
                    pressed -> {
                        model.kindProperty().set(kind);
                        button.setSelected(true);
                    });
            model.kindProperty().subscribe(now -> button.setSelected(now == kind));
            bar.getChildren().add(button);
        }
        return bar;
    }

    private CheckBox onlyChosen() {
        var only = new CheckBox("Chỉ cho đơn vị đang chọn");
        only.setId("paper-only-chosen");
        only.getStyleClass().add("only-chosen");
        only.selectedProperty().bindBidirectional(model.onlyChosenProperty());
        model.kindProperty().subscribe(kind -> only.setVisible(!kind.isList()));
        only.managedProperty().bind(only.visibleProperty());
        return only;
    }

    private StackPane preview(PageFonts fonts) {
        var page = new FirstPage(fonts);
        page.setId("paper-page");
        page.setMinHeight(0);
        var note = new EmptyNote("");
        note.textProperty().bind(model.noteProperty());
        Runnable show =
                () -> {
                    Optional<Layout> laid = model.pagesProperty().get();
                    int at = model.pageProperty().get();
                    page.show(
                            laid.filter(of -> at < of.pages().size())
                                    .map(of -> of.pages().get(at)));
                    page.setAccessibleText(place(laid, at));
                };
        model.pagesProperty().subscribe(show);
        model.pageProperty().subscribe(show);
        return new StackPane(page, note);
    }

    private static String place(Optional<Layout> laid, int at) {
        return laid.map(of -> "Trang %d/%d".formatted(at + 1, of.pages().size())).orElse("");
    }

    private HBox turning() {
        Button before = button("Trang trước", "previous", model::previousPage);
        Button next = button("Trang sau", "next", model::nextPage);
        var where = new Label();
        where.setId("paper-place");
        Runnable show =
                () -> {
                    where.setText(place(model.pagesProperty().get(), model.pageProperty().get()));
                    int last =
                            model.pagesProperty().get().map(of -> of.pages().size() - 1).orElse(0);
                    before.setDisable(model.pageProperty().get() <= 0);
                    next.setDisable(model.pageProperty().get() >= last);
                };
        model.pagesProperty().subscribe(show);
        model.pageProperty().subscribe(show);
        return row(before, where, next);
    }

    private HBox outputs() {
        Button word = button("Word", "word", () -> model.export(ExportFormat.WORD));
        Button pdf = button("PDF", "pdf", () -> model.export(ExportFormat.PDF));
        Button excel = button("Excel", "excel", model::exportExcel);
        Button print = button("In", "print", model::print);
        model.kindProperty().subscribe(kind -> excel.setVisible(kind.isList()));
        excel.managedProperty().bind(excel.visibleProperty());
        HBox bar = row(new Label("Xuất"), word, pdf, excel, print);
        model.pagesProperty().subscribe(pages -> bar.setDisable(pages.isEmpty()));
        return bar;
    }

    private static Button button(String text, String id, Runnable action) {
        var button = new Button(text);
        button.setId("paper-" + id);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(nodes);
        row.getStyleClass().add("paper-row");
        return row;
    }

    /** Puts the focus on the kinds of paper. */
    void enter() {
        kinds.getToggles().stream()
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .filter(ToggleButton::isSelected)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }
}
