package vn.kehoach.ui.review;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import vn.kehoach.importing.doubt.Doubt;
import vn.kehoach.ui.control.Change;
import vn.kehoach.ui.control.ChangeFlow;
import vn.kehoach.ui.control.Said;

import java.util.List;
import java.util.Optional;

/** The doubt that is looked at: the original, what was understood of it, and what may be done. */
final class ReviewDetail extends ScrollPane {
    private final ReviewViewModel model;
    private final Runnable back;
    private final VBox lines = new VBox();
    private final FlowPane buttons = new FlowPane(5, 6);
    private final Button accept = new Button();
    private final Button keep = new Button("Giữ nguyên");
    private final Button change = new Button("Sửa… (F2)");
    private final TextArea typed = new TextArea();

    /**
     * The doubt of {@code model}.
     *
     * @param back gives the focus back to the list
     */
    ReviewDetail(ReviewViewModel model, Runnable back) {
        this.model = model;
        this.back = back;
        setId("doubt-detail");
        getStyleClass().addAll("form-scroll", "finding-detail");
        setFitToWidth(true);
        setFocusTraversable(false);
        lines.getStyleClass().add("detail");
        accept.setId("doubt-accept");
        accept.getStyleClass().add(Styles.ACCENT);
        accept.setOnAction(pressed -> model.accept());
        keep.setId("doubt-keep");
        keep.setTooltip(new Tooltip("Để như chương trình hiểu (Delete)"));
        keep.setOnAction(pressed -> model.keep());
        change.setId("doubt-change");
        change.setOnAction(pressed -> edit());
        typed.setId("doubt-text");
        typed.setAccessibleText("Sửa thành");
        typed.setWrapText(true);
        typed.setPrefRowCount(3);
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setContent(lines);
        model.currentProperty().subscribe(this::show);
    }

    private void show(Optional<Doubt> doubt) {
        lines.getChildren().clear();
        doubt.ifPresentOrElse(
                this::fill,
                () ->
                        lines.getChildren()
                                .add(
                                        new Said(
                                                "Chọn một dòng, hoặc bấm F8 để xem lần lượt từng"
                                                        + " chỗ; Shift+F8 để quay lại.",
                                                "hint")));
        setVvalue(0);
    }

    private void fill(Doubt doubt) {
        lines.getChildren().add(new Said(doubt.message(), "detail-message"));
        List<OriginalLine> original = model.original();
        if (!original.isEmpty()) {
            add("Trong tệp gốc", original(original));
        }
        if (model.canChange()) {
            add(
                    doubt.suggestion().isPresent() ? "Gợi ý sửa" : "Chương trình hiểu là",
                    understood(doubt));
        }
        accept.setText(doubt.suggestion().isPresent() ? "Nhận gợi ý (F9)" : "Đúng rồi (F9)");
        buttons.getChildren().setAll(accept);
        if (doubt.suggestion().isPresent()) {
            buttons.getChildren().add(keep);
        }
        if (model.canChange()) {
            buttons.getChildren().add(change);
        }
        lines.getChildren().add(buttons);
    }

    private void add(String name, Node content) {
        lines.getChildren().add(new VBox(new Said(name, "field-name"), content));
    }

    private static VBox original(List<OriginalLine> lines) {
        var box = new VBox();
        box.getStyleClass().add("original");
        for (OriginalLine line : lines) {
            var flow = new TextFlow();
            part(flow, line.before(), "original-around");
            part(flow, line.marked(), "original-marked");
            part(flow, line.after(), "original-around");
            box.getChildren().add(flow);
        }
        return box;
    }

    private static void part(TextFlow flow, String text, String style) {
        if (!text.isEmpty()) {
            var node = new Text(text);
            node.getStyleClass().add(style);
            flow.getChildren().add(node);
        }
    }

    private Node understood(Doubt doubt) {
        String text = model.understood();
        return doubt.suggestion()
                .<Node>map(suggestion -> new ChangeFlow(Change.of(text, suggestion)))
                .orElseGet(() -> new Said(text.isBlank() ? "(để trống)" : text, "understood"));
    }

    /** Puts a field in the place of the buttons. */
    void edit() {
        if (model.canChange() && lines.getChildren().remove(buttons)) {
            typed.setText(model.proposed());
            typed.selectAll();
            lines.getChildren()
                    .addAll(
                            new VBox(new Said("Sửa thành", "field-name"), typed),
                            new Said(
                                    "Enter để nhận, Shift+Enter để xuống dòng, Esc để thôi.",
                                    "hint"));
            layout();
            setVvalue(1);
            typed.requestFocus();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
            typed.insertText(typed.getCaretPosition(), "\n");
        } else if (event.getCode() == KeyCode.ENTER) {
            back.run();
            model.change(typed.getText());
        } else if (event.getCode() == KeyCode.ESCAPE) {
            back.run();
            show(model.currentProperty().get());
        } else {
            return;
        }
        event.consume();
    }
}
