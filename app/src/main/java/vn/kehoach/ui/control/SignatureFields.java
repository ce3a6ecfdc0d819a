package vn.kehoach.ui.control;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.kehoach.document.Signature;
import vn.kehoach.office.drafting.Authority;

import java.text.Normalizer;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A signature as it stands on paper: authority, office, room to sign, name. */
public final class SignatureFields extends VBox {
    private final TextArea authority = new TextArea();
    private final TextArea title = new TextArea();
    private final TextField name = new TextField();
    private final MenuButton forms;
    private final Consumer<Signature> typed;
    private Signature shown = Signature.BLANK;
    private boolean showing;

    /**
     * Fields of one signature.
     *
     * @param id of the whole; its fields are {@code id-authority}, {@code id-title}, {@code
     *     id-name}
     * @param typed told at each key
     */
    public SignatureFields(String id, Consumer<Signature> typed) {
        this.typed = typed;
        setId(id);
        getStyleClass().add("signature-fields");
        dress(authority, id + "-authority", "Quyền hạn (mỗi dòng một quyền)", "KT. GIÁM ĐỐC");
        dress(title, id + "-title", "Chức vụ người ký", "PHÓ GIÁM ĐỐC");
        dress(name, id + "-name", "Họ và tên người ký", "Họ và tên");
        rows(authority, 2);
        rows(title, 1);
        forms = forms(id);
        var first = new HBox(authority, forms);
        first.getStyleClass().addAll("line-row", "authority-row");
        HBox.setHgrow(authority, Priority.ALWAYS);
        getChildren().addAll(first, title, name);
    }

    private void dress(TextInputControl field, String id, String said, String prompt) {
        field.setId(id);
        field.setAccessibleText(said);
        field.setPromptText(prompt);
        field.getStyleClass().add("paper-capitals");
        field.textProperty().subscribe((before, text) -> tell());
    }

    private static void rows(TextArea area, int rows) {
        area.setPrefRowCount(rows);
        area.setMinHeight(USE_PREF_SIZE);
        new TabLeaves().install(area);
    }

    /** Writes the form of authority into the first line, which then names who is signed for. */
    private MenuButton forms(String id) {
        var menu = new MenuButton("TM. KT.");
        menu.setId(id + "-forms");
        menu.setAccessibleText("Chọn hình thức đề ký");
        for (Authority.Form form : Authority.FORMS) {
            var item = new MenuItem(form.mark() + "   " + form.meaning());
            item.setMnemonicParsing(false);
            item.setOnAction(
                    chosen -> {
                        authority.setText(Authority.under(form, signature()));
                        authority.requestFocus();
                        authority.end();
                    });
            menu.getItems().add(item);
        }
        return menu;
    }

    /** The signature is only read while {@code lock} says so. */
    public void lockBy(FieldLock lock) {
        lock.keep(authority, title, name);
        lock.putAway(forms);
    }

    /** Gives the fields of the parts what {@code installing} has for each. */
    public void suggest(Suggesting installing) {
        installing.install(authority, title, name);
    }

    /** Installs suggestions. */
    @FunctionalInterface
    public interface Suggesting {
        void install(TextInputControl authority, TextInputControl title, TextInputControl name);
    }

    /** Puts the caret where the printed line {@code line} is written, from authority to name. */
    public void enter(int line, int from, int to) {
        int titles = shown.authority().size();
        int names = titles + Math.max(1, shown.title().size());
        if (line < titles) {
            enter(authority, shown.authority(), line, from, to);
        } else if (line < names) {
            enter(title, shown.title(), line - titles, from, to);
        } else {
            name.requestFocus();
            name.selectRange(from, to);
        }
    }

    private static void enter(TextArea area, List<String> lines, int line, int from, int to) {
        int start = lines.stream().limit(line).mapToInt(one -> one.length() + 1).sum();
        area.requestFocus();
        area.selectRange(start + from, start + to);
    }

    /** Shows {@code signature}; a text that says the same is left as it is being typed. */
    public void show(Signature signature) {
        if (signature.equals(signature())) {
            shown = signature;
            return;
        }
        showing = true;
        shown = signature;
        authority.setText(String.join("\n", signature.authority()));
        title.setText(String.join("\n", signature.title()));
        name.setText(signature.name());
        showing = false;
    }

    /** What stands in the fields; lines below the name stay as they were shown. */
    public Signature signature() {
        return new Signature(
                lines(authority.getText()),
                lines(title.getText()),
                line(name.getText()),
                shown.below());
    }

    private void tell() {
        if (!showing) {
            typed.accept(signature());
        }
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(SignatureFields::line)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toList());
    }

    private static String line(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
    }
}
