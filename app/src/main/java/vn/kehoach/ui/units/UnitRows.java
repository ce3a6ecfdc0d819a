package vn.kehoach.ui.units;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;

import vn.kehoach.directory.Directory;
import vn.kehoach.directory.Unit;
import vn.kehoach.directory.UnitGroup;
import vn.kehoach.ui.control.EmptyNote;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The units of the list. */
final class UnitRows extends TableView<Unit> {
    private static final double ROOM_FOR_ALL = 1150;

    private final UnitsViewModel model;
    private boolean following;

    /**
     * The rows of {@code model}.
     *
     * @param edit goes to the form of the chosen unit
     */
    UnitRows(UnitsViewModel model, Runnable edit) {
        this.model = model;
        setId("units");
        setAccessibleText("Danh bạ đơn vị");
        setItems(model.rows());
        setPlaceholder(
                new EmptyNote(
                        "Chưa có đơn vị nào ở đây. Bấm “Thêm”, “Nhập từ Excel…” hoặc “Thêm 34 tỉnh,"
                                + " thành phố”; nếu đang lọc, bấm “Bỏ lọc”."));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        add("Tên đơn vị", 240, Unit::name);
        add("Viết tắt", 72, Unit::abbreviation);
        add("Loại", 130, unit -> unit.kind().label());
        add("Cấp trên", 120, this::parent);
        add("Nhóm", 120, this::groups);
        add("Cách gửi", 124, unit -> unit.channel().label());
        giveWay(add("Từ ngày", 88, unit -> day(unit.life().from())));
        giveWay(add("Đến ngày", 88, unit -> day(unit.life().to())));
        giveWay(add("Kế thừa", 180, this::heirs));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<Unit>) change -> choose());
        model.chosen().addListener((ListChangeListener<Unit>) change -> follow());
        setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.F2) {
                        edit.run();
                        key.consume();
                    } else if (key.getCode() == KeyCode.DELETE) {
                        model.delete();
                        key.consume();
                    }
                });
    }

    private void choose() {
        List<Unit> now =
                getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
        if (!following && !now.equals(model.chosen())) {
            following = true;
            model.chosen().setAll(now);
            following = false;
            follow();
        }
    }

    /** What the model chooses, a new unit or one that must be looked at again, is selected. */
    private void follow() {
        if (following || getSelectionModel().getSelectedItems().equals(model.chosen())) {
            return;
        }
        following = true;
        getSelectionModel().clearSelection();
        var wanted = new HashSet<>(model.chosen());
        int[] places =
                IntStream.range(0, getItems().size())
                        .filter(at -> wanted.contains(getItems().get(at)))
                        .toArray();
        if (places.length > 0) {
            getSelectionModel().selectIndices(places[0], places);
            scrollTo(places[0]);
        }
        following = false;
    }

    /** What the form beside tells too is not seen where there is little room. */
    private void giveWay(TableColumn<Unit, String> column) {
        column.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_ALL));
    }

    private TableColumn<Unit, String> add(
            String heading, double width, Function<Unit, String> text) {
        var column = new TableColumn<Unit, String>(heading);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        getColumns().add(column);
        return column;
    }

    private Directory directory() {
        return model.kept().now();
    }

    private String parent(Unit unit) {
        return Optional.ofNullable(unit.parent()).map(directory()::unit).map(Unit::name).orElse("");
    }

    private String groups(Unit unit) {
        return directory().groupsOf(unit).stream()
                .map(UnitGroup::name)
                .collect(Collectors.joining("; "));
    }

    private String heirs(Unit unit) {
        return unit.life().successors().stream()
                .map(directory()::unit)
                .filter(Objects::nonNull)
                .map(Unit::name)
                .collect(Collectors.joining("; "));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DayText.shown(day);
    }
}
