package vn.kehoach.ui.file;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import vn.kehoach.document.Header;
import vn.kehoach.store.Settings;
import vn.kehoach.ui.keep.Answer;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Dialogs;
import vn.kehoach.ui.service.Failures;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Where exported files go, and what they are called; kept for the next start. */
public final class FileChoices implements Naming {
    private static final String FOLDER = "export.folder";
    private static final String NAME = "export.name";

    private final Settings settings;
    private final Dialogs dialogs;
    private final BackgroundRunner background;
    private final Failures failures;
    private final ReadOnlyObjectWrapper<Optional<Path>> folder =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<NameForm> form =
            new ReadOnlyObjectWrapper<>(NameForm.NUMBER);

    public FileChoices(
            Settings settings, Dialogs dialogs, BackgroundRunner background, Failures failures) {
        this.settings = settings;
        this.dialogs = dialogs;
        this.background = background;
        this.failures = failures;
        background.run(
                "",
                () -> Answer.of(settings.all()),
                this::remember,
                failure -> failures.tell("Chưa đọc được các lựa chọn khi xuất tệp", failure));
    }

    private void remember(Map<String, String> kept) {
        folder.set(path(kept.getOrDefault(FOLDER, "")));
        folder.get().ifPresent(dialogs::saveIn);
        Arrays.stream(NameForm.values())
                .filter(one -> one.name().equals(kept.get(NAME)))
                .findFirst()
                .ifPresent(form::set);
    }

    private static Optional<Path> path(String kept) {
        try {
            return kept.isBlank() ? Optional.empty() : Optional.of(Path.of(kept));
        } catch (InvalidPathException foreign) {
            return Optional.empty();
        }
    }

    /** Asks for the folder in which exporting begins from now on. */
    public void chooseFolder() {
        dialogs.chooseFolder("Thư mục xuất tệp")
                .ifPresent(
                        chosen -> {
                            folder.set(Optional.of(chosen));
                            dialogs.saveIn(chosen);
                            keep(FOLDER, chosen.toString());
                        });
    }

    /** Lets exporting begin where the last file was written. */
    public void forgetFolder() {
        folder.set(Optional.empty());
        keep(FOLDER, "");
    }

    /** Names exported files so from now on. */
    public void name(NameForm wanted) {
        if (wanted != form.get()) {
            form.set(wanted);
            keep(NAME, wanted.name());
        }
    }

    private void keep(String name, String content) {
        background.run(
                "",
                () -> Answer.of(settings.put(name, content)),
                done -> {},
                failure -> failures.tell("Chưa nhớ được lựa chọn", failure));
    }

    @Override
    public String of(Header header) {
        return ProposedName.of(header, form.get());
    }

    public ReadOnlyObjectProperty<Optional<Path>> folderProperty() {
        return folder.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<NameForm> formProperty() {
        return form.getReadOnlyProperty();
    }
}
