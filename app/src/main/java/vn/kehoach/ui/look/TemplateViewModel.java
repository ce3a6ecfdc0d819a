package vn.kehoach.ui.look;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import vn.kehoach.office.BundledTemplate;
import vn.kehoach.office.FileNames;
import vn.kehoach.office.Templates;
import vn.kehoach.template.Template;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Dialogs;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.Message;
import vn.kehoach.ui.service.Messages;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The template of the open document; pages, print and exports follow it. What was chosen for a
 * document is remembered until the window closes.
 */
public final class TemplateViewModel {
    private final DraftViewModel draft;
    private final Templates templates;
    private final BackgroundRunner background;
    private final Dialogs dialogs;
    private final Messages messages;
    private final Failures failures;
    private final ReadOnlyObjectWrapper<TemplateChoice> chosen =
            new ReadOnlyObjectWrapper<>(TemplateChoice.USUAL);
    private final Map<String, TemplateChoice> remembered = new HashMap<>();
    private String shown = "";

    public TemplateViewModel(
            DraftViewModel draft,
            Templates templates,
            BackgroundRunner background,
            Dialogs dialogs,
            Messages messages) {
        this.draft = draft;
        this.templates = templates;
        this.background = background;
        this.dialogs = dialogs;
        this.messages = messages;
        this.failures = new Failures(messages);
        draft.layoutProperty().subscribe(laid -> laid.ifPresent(pages -> recall()));
    }

    /** A document comes with the look of its type; it gets back what was chosen for it. */
    private void recall() {
        String key = draft.openProperty().get().map(OpenDocument::key).orElse("");
        if (!key.equals(shown)) {
            shown = key;
            wear(remembered.getOrDefault(key, TemplateChoice.USUAL));
        }
    }

    /** The templates that come with the program. */
    public List<BundledTemplate> bundled() {
        return templates.bundled();
    }

    /** The look that the document's type has. */
    public void chooseUsual() {
        choose(TemplateChoice.USUAL);
    }

    public void choose(BundledTemplate template) {
        choose(
                new TemplateChoice(
                        template.name(),
                        template.title(),
                        templates.named(template.name()),
                        List.of()));
    }

    /** Asks for a Word file and takes its look; says why when it cannot be taken. */
    public void chooseFile() {
        dialogs.chooseFileToOpen("Chọn mẫu trình bày", List.of("docx")).ifPresent(this::choose);
    }

    /** Takes the look of the Word file {@code file}; says what of it is not followed. */
    public void choose(Path file) {
        String name = FileNames.shown(file);
        background.run(
                "Đang đọc mẫu " + name + " …",
                () -> templates.read(file),
                read -> choose(name, read),
                failure ->
                        failures.tell(
                                "Chưa đổi được mẫu; văn bản giữ nguyên cách trình bày", failure));
    }

    /** Takes the look of {@code read}; says what of it is not followed. */
    public void choose(String name, Template read) {
        choose(new TemplateChoice(name, name, Optional.of(read.styles()), read.notes()));
        tellNotes();
    }

    /** Says again what of the chosen template is not followed. */
    public void tellNotes() {
        TemplateChoice now = chosen.get();
        if (!now.notes().isEmpty()) {
            messages.show(
                    Message.note(
                            "Mẫu “%s” có chỗ không được theo".formatted(now.title()),
                            String.join("\n", now.notes())));
        }
    }

    private void choose(TemplateChoice choice) {
        if (draft.openProperty().get().isPresent()) {
            remembered.put(shown, choice);
            wear(choice);
        }
    }

    private void wear(TemplateChoice choice) {
        chosen.set(choice);
        draft.wear(draft.lookProperty().get().withStyles(choice.styles()));
    }

    public ReadOnlyObjectProperty<TemplateChoice> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }
}
