package vn.kehoach.ui.distribution;

import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import vn.kehoach.office.distribution.PaperKind;
import vn.kehoach.office.distribution.PaperOptions;
import vn.kehoach.paper.EnvelopeSize;
import vn.kehoach.paper.LabelSheet;
import vn.kehoach.ui.control.Choice;

import java.util.List;

/** How envelopes and labels are cut; only what the paper at hand needs is seen. */
final class CutForm extends VBox {
    private static final int MOST_COLUMNS = 6;
    private static final int MOST_ROWS = 20;
    private static final double MOST_MARGIN = 40;
    private static final double MOST_SHIFT = 15;
    private static final double STEP = 0.5;

    private final PapersViewModel model;
    private final Choice<EnvelopeSize> envelope =
            new Choice<>(
                    "cut-envelope", "Cỡ bì", List.of(EnvelopeSize.values()), EnvelopeSize::label);

    private final Spinner<Integer> columns = count("cut-columns", "Số cột", MOST_COLUMNS);
    private final Spinner<Integer> rows = count("cut-rows", "Số hàng", MOST_ROWS);
    private final Spinner<Integer> first =
            count("cut-first", "Bắt đầu từ nhãn thứ", MOST_COLUMNS * MOST_ROWS);

    private final Spinner<Double> marginX =
            mm("cut-margin-x", "Lề trái, phải (mm)", 0, MOST_MARGIN);
    private final Spinner<Double> marginY =
            mm("cut-margin-y", "Lề trên, dưới (mm)", 0, MOST_MARGIN);
    private final Spinner<Double> shiftX =
            mm("cut-shift-x", "Dịch sang phải (mm)", -MOST_SHIFT, MOST_SHIFT);

    private final Spinner<Double> shiftY =
            mm("cut-shift-y", "Dịch xuống (mm)", -MOST_SHIFT, MOST_SHIFT);

    /** Whether the fields are just shown how papers are cut. */
    private boolean following;

    CutForm(PapersViewModel model) {
        this.model = model;
        var envelopes = new FlowPane(8, 4, field("Cỡ bì", envelope));
        var labels =
                new FlowPane(
                        8,
                        4,
                        field("Số cột", columns),
                        field("Số hàng", rows),
                        field("Từ nhãn thứ", first),
                        field("Lề trái, phải (mm)", marginX),
                        field("Lề trên, dưới (mm)", marginY),
                        field("Dịch sang phải (mm)", shiftX),
                        field("Dịch xuống (mm)", shiftY));
        getStyleClass().add("cut-form");
        getChildren().addAll(envelopes, labels);
        model.kindProperty()
                .subscribe(
                        kind -> {
                            show(envelopes, kind == PaperKind.ENVELOPES);
                            show(labels, kind == PaperKind.LABELS);
                        });
        model.optionsProperty().subscribe(this::show);
        envelope.valueProperty().subscribe(this::cut);
        List.of(columns, rows, first).forEach(one -> one.valueProperty().subscribe(this::cut));
        List.of(marginX, marginY, shiftX, shiftY)
                .forEach(one -> one.valueProperty().subscribe(this::cut));
    }

    private static void show(FlowPane fields, boolean shown) {
        fields.setVisible(shown);
        fields.setManaged(shown);
    }

    private void show(PaperOptions options) {
        following = true;
        LabelSheet labels = options.labels();
        envelope.setValue(options.envelope());
        columns.getValueFactory().setValue(labels.columns());
        rows.getValueFactory().setValue(labels.rows());
        first.getValueFactory().setValue(options.firstLabel());
        marginX.getValueFactory().setValue(labels.marginXMm());
        marginY.getValueFactory().setValue(labels.marginYMm());
        shiftX.getValueFactory().setValue(labels.shiftXMm());
        shiftY.getValueFactory().setValue(labels.shiftYMm());
        following = false;
    }

    private void cut() {
        if (following) {
            return;
        }
        var labels =
                new LabelSheet(
                        columns.getValue(),
                        rows.getValue(),
                        marginX.getValue(),
                        marginY.getValue(),
                        shiftX.getValue(),
                        shiftY.getValue());
        int from = Math.min(first.getValue(), labels.count());
        model.cut(new PaperOptions(envelope.getValue(), labels, from));
    }

    private static Spinner<Integer> count(String id, String name, int most) {
        var values = new SpinnerValueFactory.IntegerSpinnerValueFactory(1, most, 1);
        values.setConverter(new WholeNumber());
        return dressed(new Spinner<>(values), id, name);
    }

    private static Spinner<Double> mm(String id, String name, double least, double most) {
        var values = new SpinnerValueFactory.DoubleSpinnerValueFactory(least, most, 0, STEP);
        values.setConverter(new Millimetres());
        return dressed(new Spinner<>(values), id, name);
    }

    private static <T> Spinner<T> dressed(Spinner<T> spinner, String id, String name) {
        spinner.setId(id);
        spinner.setAccessibleText(name);
        spinner.setEditable(true);
        spinner.setPrefWidth(92);
        return spinner;
    }

    private static VBox field(String name, Control field) {
        var label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(field);
        return new VBox(label, field);
    }
}
