package vn.kehoach.ui.newyear;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.kehoach.office.newyear.NewYearDraft;
import vn.kehoach.office.newyear.YearChange;
import vn.kehoach.office.newyear.YearFlag;
import vn.kehoach.ui.control.EmptyNote;
import vn.kehoach.ui.control.ProposalButtons;
import vn.kehoach.ui.control.ProposalList;
import vn.kehoach.ui.control.Said;
import vn.kehoach.ui.control.Sheet;

import java.util.List;

/** The changes for a new year to choose from, and what is left for the clerk to look at. */
public final class NewYearPane extends BorderPane {
    private static final int LAST_YEAR = 2099;
    private static final double FLAGS_HEIGHT = 150;

    private final NewYearViewModel model;
    private final Runnable close;
    private final ProposalList<YearChange> list;

    public NewYearPane(NewYearViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
        this.list = new ProposalList<>(model.proposals(), this::create);
        list.setId("new-year-list");
        list.setPlaceholder(new EmptyNote("Không có năm, ngày nào cần chuyển."));
        setTop(top());
        setCenter(list);
        setBottom(
                new VBox(
                        flags(),
                        new ProposalButtons(
                                model.proposals(),
                                model.proposals()
                                        .wantedProperty()
                                        .map(
                                                count ->
                                                        "Lập dự thảo, chuyển %d chỗ"
                                                                .formatted(count.intValue())),
                                this::create,
                                close)));
    }

    public Sheet sheet() {
        return new Sheet("Chuyển sang năm mới", this, list);
    }

    private HBox top() {
        int year = model.madeProperty().get().map(NewYearDraft::year).orElse(0);
        var spinner = new Spinner<Integer>(year - 1, LAST_YEAR, year);
        spinner.setId("new-year");
        spinner.setAccessibleText("Năm mới");
        spinner.setPrefWidth(110);
        spinner.valueProperty().subscribe((before, now) -> model.aim(now));
        var label = new Label("Năm mới");
        label.setLabelFor(spinner);
        label.setMinWidth(USE_PREF_SIZE);
        var hint =
                new Said(
                        "Văn bản đang mở giữ nguyên; dự thảo là văn bản mới, số và ngày để trống."
                                + " Bỏ dấu chọn ở chỗ không muốn chuyển.",
                        "hint");
        var row = new HBox(label, spinner, hint);
        row.getStyleClass().add("new-year-top");
        return row;
    }

    private VBox flags() {
        var title = new Label();
        title.getStyleClass().add("field-name");
        var flags = new ListView<YearFlag>();
        flags.setId("new-year-flags");
        flags.setAccessibleText("Chỗ cần xem lại");
        flags.setPrefHeight(FLAGS_HEIGHT);
        flags.setPlaceholder(new EmptyNote("Không có chỗ nào cần xem lại."));
        flags.setCellFactory(view -> new FlagCell(view));
        model.madeProperty()
                .subscribe(
                        made -> {
                            List<YearFlag> all = made.map(NewYearDraft::flags).orElse(List.of());
                            flags.getItems().setAll(all);
                            title.setText("Để nguyên, cần xem lại: " + all.size());
                        });
        var box = new VBox(title, flags);
        box.getStyleClass().add("new-year-flags");
        return box;
    }

    private void create() {
        close.run();
        model.create();
    }

    private static final class FlagCell extends ListCell<YearFlag> {
        private final Label message = new Label();
        private final Label words = new Label();
        private final VBox lines = new VBox(message, words);

        FlagCell(ListView<YearFlag> list) {
            getStyleClass().add("proposal-cell");
            words.getStyleClass().add("hint");
            message.setWrapText(true);
            words.setWrapText(true);
            setPrefWidth(0);
            lines.maxWidthProperty().bind(list.widthProperty().subtract(36));
        }

        @Override
        protected void updateItem(@Nullable YearFlag flag, boolean none) {
            super.updateItem(flag, none);
            if (none || flag == null) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                message.setText(flag.message());
                words.setText("“" + flag.words() + "”");
                setGraphic(lines);
                setAccessibleText(flag.message() + " " + flag.words());
            }
        }
    }
}
