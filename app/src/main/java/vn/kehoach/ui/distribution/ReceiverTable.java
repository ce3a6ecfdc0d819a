package vn.kehoach.ui.distribution;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import vn.kehoach.distribution.Handover;
import vn.kehoach.ui.control.EmptyNote;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The receivers, marked by keys: Space for received, Ctrl+Enter for sent, Delete to leave out. */
final class ReceiverTable extends TableView<ReceiverRow> {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final ReceiversViewModel model;

    /** Whether the table is just shown what the model has chosen. */
    private boolean following;

    /**
     * @param edit puts the focus where the chosen ones are edited
     */
    ReceiverTable(ReceiversViewModel model, Runnable edit) {
        this.model = model;
        setId("receivers");
        setAccessibleText("Đơn vị nhận văn bản");
        setPlaceholder(
                new EmptyNote(
                        "Chưa có đơn vị nhận nào ở đây. Xem “Tên chưa rõ” ở bên phải; bổ sung danh"
                                + " bạ (Ctrl+4) xong thì bấm “Đọc lại Nơi nhận”. Nếu đang lọc, hãy"
                                + " bỏ lọc."));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        add("STT", 52, row -> Integer.toString(row.number()));
        add("Nơi nhận văn bản", 240, row -> row.receiver().name());
        add("Cách gửi", 128, row -> row.receiver().channel().label());
        add("Số bản", 74, row -> Integer.toString(row.receiver().copies()));
        add("Đã chuyển", 96, row -> day(row.receiver().delivered()));
        add("Đã nhận", 96, row -> day(row.receiver().received()));
        add("Người nhận", 130, row -> person(row.receiver().received()));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        model.rowsProperty().subscribe(this::show);
        model.chosen().addListener((ListChangeListener<ReceiverRow>) change -> choose());
        getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<ReceiverRow>) change -> tell());
        addEventFilter(KeyEvent.KEY_PRESSED, key -> act(key, edit));
    }

    private void add(String heading, double width, Function<ReceiverRow, String> text) {
        var column = new TableColumn<ReceiverRow, String>(heading);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 90));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        getColumns().add(column);
    }

    private static String day(@Nullable Handover handed) {
        return handed == null ? "" : DAY.format(handed.day());
    }

    private static String person(@Nullable Handover handed) {
        return handed == null ? "" : handed.person();
    }

    private void show(List<ReceiverRow> rows) {
        following = true;
        getItems().setAll(rows);
        following = false;
    }

    /** Shows what the model has chosen. */
    private void choose() {
        if (following) {
            return;
        }
        following = true;
        Map<Object, Integer> places = new HashMap<>();
        for (int at = 0; at < getItems().size(); at++) {
            places.put(getItems().get(at).who(), at);
        }
        int[] chosen =
                model.chosen().stream()
                        .mapToInt(row -> places.getOrDefault(row.who(), -1))
                        .filter(at -> at >= 0)
                        .toArray();
        getSelectionModel().clearSelection();
        if (chosen.length > 0) {
            getSelectionModel().selectIndices(chosen[0], chosen);
            reveal(chosen[0]);
        }
        following = false;
    }

    private void reveal(int row) {
        getFocusModel().focus(row);
        scrollTo(Math.max(0, row - 4));
    }

    private void tell() {
        if (!following) {
            following = true;
            model.chosen().setAll(getSelectionModel().getSelectedItems());
            following = false;
        }
    }

    private void act(KeyEvent key, Runnable edit) {
        boolean mine = true;
        if (key.getCode() == KeyCode.SPACE && !key.isShortcutDown()) {
            model.toggleReceived();
        } else if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            model.toggleDelivered();
        } else if (key.getCode() == KeyCode.ENTER) {
            edit.run();
        } else if (key.getCode() == KeyCode.DELETE) {
            model.leaveOutOrTakeBack();
        } else {
            mine = false;
        }
        if (mine) {
            key.consume();
        }
    }
}
