package vn.kehoach.ui.check;

import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import vn.kehoach.check.RuleCard;
import vn.kehoach.check.RuleSwitch;
import vn.kehoach.ui.control.Said;
import vn.kehoach.ui.control.Sheet;

import java.util.ArrayList;
import java.util.List;

/** The office's rules: each with its switch, under what its group stands on. */
public final class RulesPane extends BorderPane {
    private final RulesViewModel model;
    private final VBox lines = new VBox();
    private final HBox buttons = new HBox();
    private final List<ComboBox<RuleSwitch>> choices = new ArrayList<>();

    public RulesPane(RulesViewModel model) {
        this.model = model;
        lines.getStyleClass().add("rules");
        String why = "";
        for (RuleCard card : model.cards()) {
            if (!card.why().equals(why)) {
                why = card.why();
                lines.getChildren().add(new Said(why, "rule-reason"));
            }
            lines.getChildren().add(row(card));
        }
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("form-scroll");
        setCenter(scroll);
        setBottom(buttons());
    }

    /** The rules as a sheet, which {@code close} closes. */
    Sheet sheet(Runnable close) {
        var done = new Button("Xong");
        done.setId("rules-done");
        done.getStyleClass().add(Styles.ACCENT);
        done.setOnAction(pressed -> close.run());
        buttons.getChildren().add(done);
        return new Sheet("Quy tắc kiểm tra của cơ quan", this, choices.getFirst());
    }

    private HBox row(RuleCard card) {
        var code = new Label(card.code());
        code.getStyleClass().add("rule-code");
        var title = new Label(card.title());
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var choice = new ComboBox<RuleSwitch>();
        choice.getItems().setAll(RuleSwitch.values());
        choice.setConverter(new Names());
        choice.setId("rule-" + card.code());
        choice.setAccessibleText(card.title());
        choice.getStyleClass().add(Styles.SMALL);
        model.switchesProperty().subscribe(now -> choice.setValue(now.of(card.code())));
        choice.valueProperty().subscribe((before, wanted) -> model.change(card.code(), wanted));
        choices.add(choice);
        title.setLabelFor(choice);
        var row = new HBox(code, title, choice);
        row.getStyleClass().add("rule-row");
        return row;
    }

    private HBox buttons() {
        var where = new Label("Ghi tại " + model.path());
        where.getStyleClass().add("hint");
        var reset = new Button("Như mặc định");
        reset.setId("rules-reset");
        reset.setOnAction(pressed -> model.reset());
        buttons.getChildren().addAll(where, new Spacer(), reset);
        buttons.getStyleClass().add("sheet-buttons");
        return buttons;
    }

    /** What a clerk reads for a switch. */
    private static final class Names extends StringConverter<RuleSwitch> {
        @Override
        public String toString(@Nullable RuleSwitch value) {
            return value == null
                    ? ""
                    : switch (value) {
                        case ON -> "Kiểm tra";
                        case OFF -> "Không kiểm tra";
                        case INFO -> "Chỉ nhắc";
                        case WARNING -> "Cảnh báo";
                        case ERROR -> "Coi là lỗi";
                    };
        }

        @Override
        public RuleSwitch fromString(String name) {
            throw new UnsupportedOperationException("not typed");
        }
    }
}
