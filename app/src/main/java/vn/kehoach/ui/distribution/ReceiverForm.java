package vn.kehoach.ui.distribution;

import javafx.collections.ListChangeListener;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.kehoach.directory.Channel;
import vn.kehoach.distribution.Handover;
import vn.kehoach.distribution.Receiver;
import vn.kehoach.ui.control.Choice;
import vn.kehoach.ui.control.DayPicker;

import java.util.List;

/** What is known of the chosen receivers, and the buttons that change it. */
final class ReceiverForm extends VBox {
    private static final int MOST_COPIES = 999;

    private final ReceiversViewModel model;
    private final Runnable back;
    private final Label name = new Label();
    private final Label line = new Label();
    private final Choice<Channel> channel =
            new Choice<>("receiver-channel", "Cách gửi", List.of(Channel.values()), Channel::label);

    private final Spinner<Integer> copies = new Spinner<>(0, MOST_COPIES, 1);
    private final TextArea address = new TextArea();
    private final TextField sender = person("receiver-sender", "Người chuyển");
    private final TextField taker = person("receiver-taker", "Người nhận");
    private final DayPicker day = new DayPicker("receiver-day", "Ngày ghi");
    private final Button leaveOut = new Button();

    /** Whether the fields are just shown what is chosen. */
    private boolean following;

    /**
     * @param back puts the focus back on the table
     */
    ReceiverForm(ReceiversViewModel model, Runnable back) {
        this.model = model;
        this.back = back;
        getStyleClass().add("form");
        name.getStyleClass().add("detail-message");
        name.setId("receiver-name");
        name.setWrapText(true);
        line.getStyleClass().add("hint");
        line.setWrapText(true);
        copies.setId("receiver-copies");
        copies.setAccessibleText("Số bản");
        copies.getValueFactory().setConverter(new WholeNumber());
        copies.setEditable(true);
        copies.setPrefWidth(96);
        address.setId("receiver-address");
        address.setPrefRowCount(2);
        getChildren()
                .addAll(
                        name,
                        line,
                        row(field("Cách gửi", channel), field("Số bản", copies)),
                        field("Địa chỉ trên bì và nhãn", address),
                        field("Ngày ghi khi đánh dấu", day),
                        field("Người chuyển", row(sender, button("Đã chuyển", "sent", this::sent))),
                        field("Người nhận", row(taker, button("Đã nhận", "taken", this::taken))),
                        row(button("Bỏ đánh dấu", "unmark", this::unmark), leaveOut));
        leaveOut.setId("receiver-leave-out");
        leaveOut.setOnAction(pressed -> model.leaveOutOrTakeBack());
        follow();
    }

    private void follow() {
        day.valueProperty().bindBidirectional(model.markDayProperty());
        model.chosen().addListener((ListChangeListener<ReceiverRow>) change -> show());
        channel.valueProperty()
                .subscribe(
                        (before, now) -> {
                            if (now != null) {
                                edit(() -> model.setChannel(now));
                            }
                        });
        copies.valueProperty().subscribe((before, now) -> edit(() -> model.setCopies(now)));
        // Of several receivers the number may be set that one of them has already.
        copies.getEditor()
                .addEventHandler(
                        ActionEvent.ACTION,
                        entered -> edit(() -> model.setCopies(copies.getValue())));
        address.focusedProperty()
                .subscribe((was, is) -> edit(() -> model.setAddress(address.getText())));
        sender.setOnAction(entered -> sent());
        taker.setOnAction(entered -> taken());
        show();
    }

    private void edit(Runnable change) {
        if (!following && !model.chosen().isEmpty()) {
            change.run();
        }
    }

    private void show() {
        following = true;
        List<Receiver> chosen = model.chosen().stream().map(ReceiverRow::receiver).toList();
        boolean one = chosen.size() == 1;
        setDisable(chosen.isEmpty());
        name.setText(
                switch (chosen.size()) {
                    case 0 -> "Chọn đơn vị trong danh sách";
                    case 1 -> chosen.getFirst().name();
                    default -> "Đang chọn %d đơn vị".formatted(chosen.size());
                });
        line.setText(one && !chosen.getFirst().line().isEmpty() ? from(chosen.getFirst()) : "");
        address.setDisable(!one);
        address.setText(one ? chosen.getFirst().address() : "");
        chosen.stream().findFirst().ifPresent(this::show);
        if (chosen.stream().map(Receiver::channel).distinct().count() > 1) {
            channel.setValue(null);
        }
        boolean excepted = model.chosen().stream().anyMatch(ReceiverRow::excepted);
        leaveOut.setText(excepted ? "Gửi lại (Delete)" : "Không gửi (Delete)");
        following = false;
    }

    private void show(Receiver first) {
        channel.setValue(first.channel());
        copies.getValueFactory().setValue(first.copies());
        Handover delivered = first.delivered();
        sender.setText(delivered == null ? "" : delivered.person());
        Handover received = first.received();
        taker.setText(received == null ? "" : received.person());
    }

    private static String from(Receiver receiver) {
        return "Theo dòng “%s” của văn bản".formatted(receiver.line());
    }

    private void sent() {
        model.deliver(sender.getText());
        back.run();
    }

    private void taken() {
        model.receive(taker.getText());
        back.run();
    }

    private void unmark() {
        model.unmark();
        back.run();
    }

    /** Puts the focus on who has taken the paper. */
    void enter() {
        taker.requestFocus();
        taker.selectAll();
    }

    private static TextField person(String id, String name) {
        var field = new TextField();
        field.setId(id);
        field.setAccessibleText(name);
        field.setPrefColumnCount(18);
        return field;
    }

    private static Button button(String text, String id, Runnable action) {
        var button = new Button(text);
        button.setId("receiver-" + id);
        button.setOnAction(pressed -> action.run());
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static VBox field(String name, Node field) {
        var label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(field);
        return new VBox(label, field);
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(nodes);
        row.getStyleClass().add("form-row");
        return row;
    }
}
