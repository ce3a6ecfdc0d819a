package vn.kehoach.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Lines of one or more fields that are written, added, moved and taken away. Enter goes on with a
 * new line, Backspace in an empty one takes it away, Alt+Up and Alt+Down move it.
 */
public final class LineRows extends VBox {
    /**
     * A field of every line.
     *
     * @param width in pixels; 0 takes the rest of the line
     * @param dress what the field is given besides, such as suggestions
     */
    public record Column(String name, String prompt, double width, Consumer<TextField> dress) {}

    /** What becomes of a change that the clerk makes. */
    public interface Edits {
        void type(int line, int column, String text);

        /** Puts an empty line before line {@code at}, or nearby; answers where it stands. */
        int add(int at);

        void remove(int line);

        /** Moves a line by one, up or down. */
        void move(int line, int by);

        /** The field has the focus. */
        default void enter(int line) {}
    }

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final List<Column> columns;
    private final Edits edits;
    private final FieldLock lock;
    private final VBox rows = new VBox();
    private final List<List<TextField>> fields = new ArrayList<>();
    private boolean showing;

    /**
     * Rows of {@code columns}.
     *
     * @param id of the whole; its fields are {@code id-0-0} and so on by line and column
     * @param add what the button for another line says
     */
    public LineRows(String id, String add, List<Column> columns, Edits edits) {
        this(id, add, columns, edits, FieldLock.never());
    }

    /** Rows that are only read while {@code lock} says so. */
    public LineRows(String id, String add, List<Column> columns, Edits edits, FieldLock lock) {
        this.lock = lock;
        this.columns = List.copyOf(columns);
        this.edits = edits;
        setId(id);
        getStyleClass().add("line-rows");
        rows.getStyleClass().add("line-rows");
        var more = new Button(add, new FontIcon(Material2OutlinedAL.ADD));
        more.setId(id + "-add");
        more.getStyleClass().add("flat");
        more.setOnAction(pressed -> add());
        lock.putAway(more);
        getChildren().addAll(rows, more);
    }

    /** Shows {@code lines}, each with a text for every column. */
    public void show(List<List<String>> lines) {
        showing = true;
        try {
            while (fields.size() > lines.size()) {
                fields.removeLast();
                rows.getChildren().removeLast();
            }
            while (fields.size() < lines.size()) {
                rows.getChildren().add(row(fields.size()));
            }
            for (int line = 0; line < lines.size(); line++) {
                for (int column = 0; column < columns.size(); column++) {
                    TextField field = fields.get(line).get(column);
                    String text = lines.get(line).get(column);
                    // What is being typed keeps the blank that the document does not take yet.
                    if (!field.getText().equals(text)
                            && !(field.isFocused()
                                    && field.getText()
                                            .replaceAll("\\s+", " ")
                                            .strip()
                                            .equals(text))) {
                        field.setText(text);
                    }
                }
            }
        } finally {
            showing = false;
        }
    }

    private HBox row(int line) {
        var row = new HBox();
        row.getStyleClass().add("line-row");
        var inputs = new ArrayList<TextField>();
        for (int column = 0; column < columns.size(); column++) {
            TextField input = input(line, column);
            inputs.add(input);
            row.getChildren().add(input);
        }
        fields.add(inputs);
        row.getChildren().add(menu(line));
        return row;
    }

    private TextField input(int line, int column) {
        Column kind = columns.get(column);
        var input = new TextField();
        input.setId(getId() + "-" + line + "-" + column);
        input.setPromptText(kind.prompt());
        input.setAccessibleText("%s, dòng %d".formatted(kind.name(), line + 1));
        if (kind.width() > 0) {
            input.setMinWidth(kind.width());
            input.setPrefWidth(kind.width());
        } else {
            HBox.setHgrow(input, Priority.ALWAYS);
        }
        input.textProperty()
                .subscribe(
                        (before, typed) -> {
                            if (!showing) {
                                edits.type(line, column, typed);
                            }
                        });
        input.focusedProperty()
                .subscribe(
                        (before, focused) -> {
                            if (focused) {
                                edits.enter(line);
                            }
                        });
        lock.keep(input);
        kind.dress().accept(input);
        input.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, line, column));
        return input;
    }

    private void key(KeyEvent event, int line, int column) {
        KeyCode code = event.getCode();
        // Suggestions under the field have taken the key.
        if (event.isConsumed() || lock.locked().get()) {
            return;
        }
        if (code == KeyCode.ENTER) {
            add(line + 1);
            event.consume();
        } else if (code == KeyCode.BACK_SPACE && isEmpty(line) && fields.size() > 1) {
            remove(line);
            event.consume();
        } else if (event.isAltDown() && (code == KeyCode.UP || code == KeyCode.DOWN)) {
            move(line, column, code == KeyCode.UP ? -1 : 1);
            event.consume();
        }
    }

    private boolean isEmpty(int line) {
        return fields.get(line).stream().allMatch(field -> field.getText().isEmpty());
    }

    private MenuButton menu(int line) {
        var menu = new MenuButton("", new FontIcon(Material2OutlinedMZ.MORE_VERT));
        menu.setId(getId() + "-menu-" + line);
        menu.setAccessibleText("Chuyển hoặc bỏ dòng %d".formatted(line + 1));
        menu.getStyleClass().addAll("flat", "line-menu");
        lock.putAway(menu);
        menu.getItems()
                .addAll(
                        item("Chuyển lên (Alt+↑)", () -> move(line, 0, -1)),
                        item("Chuyển xuống (Alt+↓)", () -> move(line, 0, 1)),
                        item("Bỏ dòng này", () -> remove(line)));
        return menu;
    }

    private static MenuItem item(String name, Runnable action) {
        var item = new MenuItem(name);
        item.setOnAction(chosen -> action.run());
        return item;
    }

    /** Adds a line at the end and goes there. */
    public void add() {
        add(fields.size());
    }

    private void add(int at) {
        focus(edits.add(at), 0);
    }

    private void remove(int line) {
        edits.remove(line);
        focus(Math.max(0, line - 1), 0);
    }

    private void move(int line, int column, int by) {
        int to = line + by;
        if (to >= 0 && to < fields.size()) {
            edits.move(line, by);
            focus(to, column);
        }
    }

    /** Puts the caret into a line, with the characters from {@code from} to {@code to} selected. */
    public void enter(int line, int from, int to) {
        if (line < fields.size()) {
            TextField field = fields.get(line).getFirst();
            field.requestFocus();
            field.selectRange(from, to);
        }
    }

    /** Marks the line that is looked at on the page; none where there is no such line. */
    public void mark(int line) {
        for (int i = 0; i < rows.getChildren().size(); i++) {
            rows.getChildren().get(i).pseudoClassStateChanged(CURRENT, i == line);
        }
    }

    /** A field that has just come takes what is typed next only once it has its skin. */
    private void focus(int line, int column) {
        if (line < fields.size()) {
            TextField field = fields.get(line).get(column);
            field.applyCss();
            field.requestFocus();
            field.end();
        }
    }
}
