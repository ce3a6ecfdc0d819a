package vn.kehoach.ui.profile;

import static vn.kehoach.ui.control.FormFields.named;
import static vn.kehoach.ui.control.FormFields.row;
import static vn.kehoach.ui.control.FormFields.sized;
import static vn.kehoach.ui.control.FormFields.wide;

import atlantafx.base.theme.Styles;

import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.kehoach.directory.IssuerProfile.DraftingUnit;
import vn.kehoach.ui.control.LineRows;
import vn.kehoach.ui.control.LineRows.Column;
import vn.kehoach.ui.control.Said;
import vn.kehoach.ui.control.TabLeaves;

import java.util.List;
import java.util.function.Function;

/** The form of an agency: its head on the left, who signs and who receives on the right. */
final class ProfileForm extends BorderPane {
    private static final double BRIEF = 110;

    private final ProfileDraft draft;
    private final TextArea name;

    ProfileForm(ProfilesViewModel model) {
        this.draft = model.draft();
        name = area("profile-name", draft.nameProperty(), "Sở …");
        var columns = new HBox(head(), signing());
        columns.getStyleClass().add("profile-columns");
        var scroll = new ScrollPane(columns);
        scroll.getStyleClass().add("form-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        model.problemProperty()
                .subscribe(
                        lacking ->
                                name.pseudoClassStateChanged(
                                        Styles.STATE_DANGER, !lacking.isEmpty()));
        setBottom(problem(model));
    }

    /** Where typing begins. */
    Node first() {
        return name;
    }

    private static Label problem(ProfilesViewModel model) {
        var problem = new Said("", "form-problem");
        problem.setId("profile-problem");
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private VBox head() {
        return column(
                named("Tên cơ quan (viết như trong câu; đầu trang tự in hoa)", name),
                named(
                        "Cơ quan chủ quản (nếu in ở đầu trang)",
                        area("profile-parent", draft.parentProperty(), "UBND tỉnh …")),
                row(
                        sized(
                                named(
                                        "Tên viết tắt",
                                        line(
                                                "profile-abbreviation",
                                                draft.abbreviationProperty(),
                                                "VD: SNV")),
                                BRIEF),
                        wide(named("Địa danh", line("profile-place", draft.placeProperty(), "")))),
                titled("Đơn vị soạn thảo, chữ viết tắt trong ký hiệu và dòng Lưu", units()),
                titled("Nơi nhận thường dùng", recipients()));
    }

    private VBox signing() {
        return column(titled("Người ký", new SignersBox(draft.signers())));
    }

    private static VBox column(Node... fields) {
        var column = new VBox(fields);
        column.getStyleClass().add("profile-column");
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private static VBox titled(String title, Node content) {
        var label = new Label(title);
        label.getStyleClass().add("field-name");
        label.setWrapText(true);
        return new VBox(label, content);
    }

    private static TextField line(String id, StringProperty text, String prompt) {
        return bound(new TextField(), id, text, prompt);
    }

    private static TextArea area(String id, StringProperty text, String prompt) {
        var area = bound(new TextArea(), id, text, prompt);
        area.setPrefRowCount(2);
        area.setMinHeight(USE_PREF_SIZE);
        area.setWrapText(true);
        new TabLeaves().install(area);
        return area;
    }

    private static <T extends TextInputControl> T bound(
            T input, String id, StringProperty text, String prompt) {
        input.setId(id);
        input.setPromptText(prompt);
        input.textProperty().bindBidirectional(text);
        return input;
    }

    private LineRows units() {
        return rows(
                "profile-unit",
                "Thêm đơn vị",
                List.of(
                        new Column("Đơn vị soạn thảo", "Phòng …", 0, field -> {}),
                        new Column("Chữ viết tắt", "VT", 90, field -> {})),
                draft.units(),
                new DraftingUnit("", ""),
                unit -> List.of(unit.name(), unit.abbreviation()),
                (unit, column, text) ->
                        column == 0
                                ? new DraftingUnit(text, unit.abbreviation())
                                : new DraftingUnit(unit.name(), text));
    }

    private LineRows recipients() {
        return rows(
                "profile-recipient",
                "Thêm nơi nhận",
                List.of(new Column("Nơi nhận", "Lãnh đạo Sở", 0, field -> {})),
                draft.recipients(),
                "",
                List::of,
                (before, column, text) -> text);
    }

    /** A line with another text in one of its columns. */
    private interface Typing<T> {
        T with(T line, int column, String text);
    }

    private static <T> LineRows rows(
            String id,
            String add,
            List<Column> columns,
            ObservableList<T> lines,
            T empty,
            Function<T, List<String>> texts,
            Typing<T> typing) {
        var edits =
                new LineRows.Edits() {
                    @Override
                    public void type(int line, int column, String text) {
                        lines.set(line, typing.with(lines.get(line), column, text));
                    }

                    @Override
                    public int add(int at) {
                        lines.add(at, empty);
                        return at;
                    }

                    @Override
                    public void remove(int line) {
                        lines.remove(line);
                    }

                    @Override
                    public void move(int line, int by) {
                        T moved = lines.remove(line);
                        lines.add(line + by, moved);
                    }
                };
        var rows = new LineRows(id, add, columns, edits);
        Runnable show = () -> rows.show(lines.stream().map(texts).toList());
        lines.addListener((ListChangeListener<T>) change -> show.run());
        show.run();
        return rows;
    }
}
