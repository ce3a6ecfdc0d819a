package vn.kehoach.ui.check;

import atlantafx.base.controls.Spacer;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;

import java.util.Locale;
import java.util.function.Function;

/** A line of the list of findings. */
final class FindingCell extends ListCell<FindingRow> {
    private static final PseudoClass WEIGHT = PseudoClass.getPseudoClass("weight");
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    private final Function<Finding, String> where;
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label count = new Label();
    private final HBox line = new HBox(title, new Spacer(), count);
    private final VBox lines = new VBox(line);

    /**
     * A line of {@code list}.
     *
     * @param where how a clerk would say where a finding stands
     */
    FindingCell(ListView<FindingRow> list, Function<Finding, String> where) {
        this.where = where;
        getStyleClass().add("finding-cell");
        title.getStyleClass().add("finding-title");
        title.setWrapText(true);
        detail.getStyleClass().add("finding-place");
        count.getStyleClass().add("count");
        count.setMinWidth(USE_PREF_SIZE);
        // Without a width of its own a cell would be as wide as its longest line.
        setPrefWidth(0);
        lines.maxWidthProperty().bind(list.widthProperty().subtract(18));
    }

    @Override
    protected void updateItem(@Nullable FindingRow row, boolean none) {
        super.updateItem(row, none);
        pseudoClassStateChanged(
                WEIGHT, row instanceof FindingRow.Weight || row instanceof FindingRow.Passed);
        pseudoClassStateChanged(GROUP, row instanceof FindingRow.Group);
        if (none || row == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            show(row);
            setGraphic(lines);
        }
    }

    private void show(FindingRow row) {
        count.getStyleClass().setAll("label", "count");
        switch (row) {
            case FindingRow.Weight weight -> {
                heading(name(weight.severity()), weight.count());
                count.getStyleClass()
                        .add("count-" + weight.severity().name().toLowerCase(Locale.ROOT));
            }
            case FindingRow.Group group -> heading(group.title(), group.count());
            case FindingRow.Passed passed -> heading("Đã bỏ qua", passed.count());
            case FindingRow.Entry entry -> show(entry.finding());
        }
    }

    private void heading(String text, int number) {
        title.setText(text);
        count.setText(Integer.toString(number));
        count.setVisible(number > 1);
        lines.getChildren().setAll(line);
        setAccessibleText("%s: %d".formatted(text, number));
    }

    private void show(Finding finding) {
        String quoted =
                finding.excerpt().isBlank() ? finding.message() : "“" + finding.excerpt() + "”";
        title.setText(quoted);
        detail.setText(where.apply(finding));
        count.setVisible(false);
        count.setText("");
        lines.getChildren().setAll(line, detail);
        setAccessibleText(
                "%s. %s. %s. %s"
                        .formatted(
                                name(finding.severity()),
                                finding.message(),
                                quoted,
                                detail.getText()));
    }

    /** What a clerk calls the weight. */
    static String name(Severity severity) {
        return switch (severity) {
            case ERROR -> "Lỗi";
            case WARNING -> "Cảnh báo";
            case INFO -> "Nhắc";
        };
    }
}
