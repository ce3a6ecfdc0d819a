package vn.kehoach.ui.units;

import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.kehoach.directory.Duplicate;
import vn.kehoach.ui.control.EmptyNote;
import vn.kehoach.ui.control.Said;
import vn.kehoach.ui.control.Sheet;
import vn.kehoach.ui.control.SheetButtons;

import java.util.List;

/** Pairs of entries that look like one unit, to be made one or left as two. */
final class DuplicatesPane extends BorderPane {
    private final DuplicatesViewModel model;
    private final ListView<Duplicate> list = new ListView<>();

    DuplicatesPane(DuplicatesViewModel model, Runnable close) {
        this.model = model;
        setPrefHeight(460);
        list.setId("duplicates");
        list.setAccessibleText("Các cặp có thể là một đơn vị; Enter để gộp");
        list.setItems(model.pairs());
        list.setPlaceholder(new EmptyNote("Không thấy đơn vị nào bị ghi hai lần."));
        list.setCellFactory(view -> new PairCell());
        list.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        merge();
                        key.consume();
                    }
                });
        list.getSelectionModel().selectFirst();
        setTop(
                new Said(
                        "Gộp giữ lại mọi tên, người liên hệ, nhóm và đơn vị trực thuộc của cả hai;"
                                + " tên của đơn vị bị gộp thành tên gọi khác nên văn bản và nhiệm"
                                + " vụ cũ vẫn nhận ra.",
                        "sheet-hint"));
        setCenter(list);
        setBottom(buttons(close));
    }

    Sheet sheet() {
        return new Sheet("Đơn vị ghi hai lần", this, list);
    }

    private HBox buttons(Runnable close) {
        var merge = new Button("Gộp, giữ đơn vị trên");
        merge.setId("duplicate-merge");
        merge.setOnAction(pressed -> merge());
        var turned = new Button("Gộp, giữ đơn vị dưới");
        turned.setId("duplicate-merge-turned");
        turned.setOnAction(pressed -> chosen().ifPresent(model::mergeTurned));
        var two = new Button("Là hai đơn vị");
        two.setId("duplicate-two");
        two.setOnAction(pressed -> chosen().ifPresent(model::pass));
        var done = new Button("Xong");
        done.setId("duplicates-done");
        done.setOnAction(pressed -> close.run());
        List.of(merge, turned, two)
                .forEach(
                        button ->
                                button.disableProperty()
                                        .bind(
                                                list.getSelectionModel()
                                                        .selectedItemProperty()
                                                        .isNull()));
        return new SheetButtons(List.of(merge, turned, two), done);
    }

    private void merge() {
        chosen().ifPresent(model::merge);
        list.getSelectionModel().selectFirst();
    }

    private java.util.Optional<Duplicate> chosen() {
        return java.util.Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private final class PairCell extends ListCell<Duplicate> {
        @Override
        protected void updateItem(@Nullable Duplicate pair, boolean none) {
            super.updateItem(pair, none);
            if (none || pair == null) {
                setGraphic(null);
            } else {
                setGraphic(
                        new VBox(
                                new Said(model.line(pair.kept()), "pair-unit"),
                                new Said(model.line(pair.other()), "pair-unit"),
                                new Said(pair.why(), "hint")));
            }
        }
    }
}
