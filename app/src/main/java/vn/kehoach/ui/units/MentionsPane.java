package vn.kehoach.ui.units;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.kehoach.office.naming.UnitMention;
import vn.kehoach.ui.control.EmptyNote;
import vn.kehoach.ui.control.Said;

import java.util.List;

/** The names of the document that want a decision, and below what can be done with the chosen. */
public final class MentionsPane extends BorderPane {
    private final MentionsViewModel model;
    private final ListView<UnitMention> list = new ListView<>();
    private final VBox detail = new VBox();
    private boolean filling;

    public MentionsPane(MentionsViewModel model) {
        this.model = model;
        list.setId("mentions");
        list.setAccessibleText("Tên đơn vị cần xem; Enter để làm theo đề nghị đầu tiên");
        list.setPlaceholder(
                new EmptyNote(
                        "Mọi đơn vị trong văn bản đều còn hiệu lực vào ngày văn bản, hoặc danh bạ"
                                + " còn trống (Ctrl+4)."));
        list.setCellFactory(view -> new MentionCell(view));
        list.getSelectionModel().selectedItemProperty().subscribe(this::show);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        detail.getStyleClass().addAll("detail", "finding-detail");
        setCenter(list);
        setBottom(detail);
        model.mentionsProperty().subscribe(this::fill);
    }

    /** Gives the list the focus and looks at its first name. */
    public void begin() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void fill(List<UnitMention> mentions) {
        int at = list.getSelectionModel().getSelectedIndex();
        filling = true;
        list.getItems().setAll(mentions);
        if (at >= 0 && !mentions.isEmpty()) {
            list.getSelectionModel().select(Math.min(at, mentions.size() - 1));
        }
        filling = false;
        show(list.getSelectionModel().getSelectedItem());
    }

    private void show(@Nullable UnitMention mention) {
        detail.setVisible(mention != null);
        detail.setManaged(mention != null);
        detail.getChildren().clear();
        if (mention == null) {
            return;
        }
        detail.getChildren().add(new Said("“" + mention.name() + "”", "detail-message"));
        detail.getChildren().add(new Said(MentionsViewModel.sentence(mention), "hint"));
        List<MentionsViewModel.Choice> choices = model.choices(mention);
        for (int at = 0; at < choices.size(); at++) {
            detail.getChildren().add(button(choices.get(at), at));
        }
        if (!filling) {
            model.look(mention);
        }
    }

    private static Button button(MentionsViewModel.Choice choice, int at) {
        var button = new Button(at == 0 ? choice.label() + "  (Enter)" : choice.label());
        button.setId("mention-choice-" + at);
        button.getStyleClass().add(at == 0 ? Styles.ACCENT : Styles.SMALL);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(pressed -> choice.run().run());
        return button;
    }

    private void key(KeyEvent event) {
        UnitMention mention = list.getSelectionModel().getSelectedItem();
        if (mention != null && event.getCode() == KeyCode.ENTER) {
            model.choices(mention).getFirst().run().run();
            event.consume();
        } else if (mention != null && event.getCode() == KeyCode.DELETE) {
            model.choices(mention).getLast().run().run();
            event.consume();
        }
    }

    private static final class MentionCell extends ListCell<UnitMention> {
        private final Said name = new Said("", "place-title");
        private final Said sentence = new Said("", "hint");
        private final VBox lines = new VBox(name, sentence);

        MentionCell(ListView<UnitMention> list) {
            getStyleClass().add("place-cell");
            setPrefWidth(0);
            lines.maxWidthProperty().bind(list.widthProperty().subtract(36));
        }

        @Override
        protected void updateItem(@Nullable UnitMention mention, boolean none) {
            super.updateItem(mention, none);
            if (none || mention == null) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                name.setText(mention.name());
                sentence.setText(MentionsViewModel.sentence(mention));
                setGraphic(lines);
                setAccessibleText(mention.name() + ". " + sentence.getText());
            }
        }
    }
}
