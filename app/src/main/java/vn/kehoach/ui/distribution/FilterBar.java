package vn.kehoach.ui.distribution;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import vn.kehoach.directory.Channel;
import vn.kehoach.ui.control.Choice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What of the receivers is seen, and the field that chooses them by number. */
final class FilterBar extends HBox {
    private static final double CHANNEL_WIDTH = 170;
    private static final double PROGRESS_WIDTH = 130;

    private final ReceiversViewModel model;
    private final Node table;
    private final TextField words = new TextField();

    /**
     * @param table where the focus goes from here
     */
    FilterBar(ReceiversViewModel model, Node table) {
        this.model = model;
        this.table = table;
        getStyleClass().add("list-filters");
        getChildren().addAll(search(), channels(), progress(), numbers());
    }

    private TextField search() {
        words.setId("receiver-search");
        words.setPromptText("Tìm đơn vị (không cần dấu)");
        words.setAccessibleText("Tìm đơn vị nhận");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.textProperty()
                .subscribe(
                        (before, now) ->
                                model.filterProperty()
                                        .set(model.filterProperty().get().withWords(now)));
        words.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.DOWN) {
                        table.requestFocus();
                        key.consume();
                    }
                });
        model.filterProperty().subscribe(filter -> words.setText(filter.words()));
        return words;
    }

    private Choice<Optional<Channel>> channels() {
        List<Optional<Channel>> values =
                Stream.concat(
                                Stream.of(Optional.<Channel>empty()),
                                Arrays.stream(Channel.values()).map(Optional::of))
                        .toList();
        var choice =
                new Choice<>(
                        "receiver-by-channel",
                        "Lọc theo cách gửi",
                        values,
                        channel -> channel.map(Channel::label).orElse("Mọi cách gửi"));
        choice.setPrefWidth(CHANNEL_WIDTH);
        model.filterProperty().subscribe(filter -> choice.setValue(filter.channel()));
        choice.valueProperty()
                .subscribe(
                        (before, now) ->
                                model.filterProperty()
                                        .set(model.filterProperty().get().withChannel(now)));
        return choice;
    }

    private Choice<Progress> progress() {
        var choice =
                new Choice<>(
                        "receiver-progress",
                        "Lọc theo việc đã làm",
                        List.of(Progress.values()),
                        Progress::label);
        choice.setPrefWidth(PROGRESS_WIDTH);
        model.filterProperty().subscribe(filter -> choice.setValue(filter.progress()));
        choice.valueProperty()
                .subscribe(
                        (before, now) ->
                                model.filterProperty()
                                        .set(model.filterProperty().get().withProgress(now)));
        return choice;
    }

    private TextField numbers() {
        var numbers = new TextField();
        numbers.setId("receiver-numbers");
        numbers.setPromptText("Chọn STT: 1-20, 25");
        numbers.setAccessibleText("Chọn theo số thứ tự, ví dụ 1-20, 25");
        numbers.setPrefColumnCount(14);
        numbers.setOnAction(
                entered -> {
                    if (model.choose(numbers.getText())) {
                        numbers.clear();
                        table.requestFocus();
                    } else {
                        numbers.selectAll();
                    }
                });
        return numbers;
    }

    /** Puts the focus where a unit is looked for. */
    void enter() {
        words.requestFocus();
        words.selectAll();
    }
}
