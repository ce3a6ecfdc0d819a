package vn.kehoach.ui.service;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The platform's own file choosers, and questions in the window's look. */
public final class FxDialogs implements Dialogs {
    private final Window owner;
    private Optional<File> folder = Optional.empty();
    private Optional<File> saveFolder = Optional.empty();

    public FxDialogs(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> chooseFileToOpen(String title, List<String> extensions) {
        FileChooser chooser = chooser(title);
        var filters = chooser.getExtensionFilters();
        filters.add(
                new ExtensionFilter(
                        "Các tệp đọc được", extensions.stream().map("*."::concat).toList()));
        extensions.forEach(one -> filters.add(new ExtensionFilter("Tệp ." + one, "*." + one)));
        filters.add(new ExtensionFilter("Mọi tệp", "*.*"));
        return chosen(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public void saveIn(Path wanted) {
        saveFolder = Optional.of(wanted.toFile());
    }

    @Override
    public Optional<SaveTarget> chooseFileToSave(String title, String name) {
        String extension = name.substring(name.lastIndexOf('.'));
        FileChooser chooser = chooser(title);
        saveFolder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters()
                .add(
                        new ExtensionFilter(
                                "Tệp " + extension.substring(1).toUpperCase(Locale.ROOT),
                                "*" + extension));
        File file = chooser.showSaveDialog(owner);
        saveFolder = Optional.ofNullable(file).map(File::getParentFile).or(() -> saveFolder);
        return Optional.ofNullable(file).map(File::toPath).map(path -> target(path, extension));
    }

    /** The chooser has asked about the very file it returns, not about one we complete. */
    private static SaveTarget target(Path file, String extension) {
        String name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(extension)
                ? new SaveTarget(file, true)
                : new SaveTarget(file.resolveSibling(name + extension), false);
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        folder = Optional.ofNullable(file.getParentFile());
        return Optional.of(file.toPath());
    }

    @Override
    public boolean confirm(String title, String text, String yes, String no) {
        var agree = new ButtonType(yes, ButtonData.OTHER);
        var refuse = new ButtonType(no, ButtonData.CANCEL_CLOSE);
        var question = new Alert(Alert.AlertType.NONE, text, agree, refuse);
        question.initOwner(owner);
        question.setTitle("KeHoach");
        question.setHeaderText(title);
        DialogPane pane = question.getDialogPane();
        pane.lookupButton(agree).getStyleClass().add(Styles.DANGER);
        if (pane.lookupButton(refuse) instanceof Button safe) {
            safe.setDefaultButton(true);
            question.setOnShown(shown -> safe.requestFocus());
        }
        return question.showAndWait().filter(agree::equals).isPresent();
    }
}
