package vn.kehoach.ui.shelf;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import vn.kehoach.office.BundledTemplate;
import vn.kehoach.office.FileNames;
import vn.kehoach.office.OutputFile;
import vn.kehoach.office.OutputFiles;
import vn.kehoach.office.Templates;
import vn.kehoach.paper.Marks;
import vn.kehoach.source.UnreadableFile;
import vn.kehoach.store.Store;
import vn.kehoach.template.Filling;
import vn.kehoach.template.Template;
import vn.kehoach.ui.draft.Look;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.draft.Pagination;
import vn.kehoach.ui.file.FileSaving;
import vn.kehoach.ui.keep.Answer;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Dialogs;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.Message;
import vn.kehoach.ui.service.Messages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The templates, what each looks like, and what is done with the chosen one. */
public final class ShelfViewModel {
    private static final List<String> WORD = List.of("docx");

    private final Templates templates;
    private final Store store;
    private final Pagination pagination;
    private final Beginnings beginnings;
    private final FileSaving files;
    private final BackgroundRunner background;
    private final Dialogs dialogs;
    private final Messages messages;
    private final Failures failures;

    private final ObservableList<Shelved> all = FXCollections.observableArrayList();
    private final ObservableList<Shelved> shownAll = FXCollections.unmodifiableObservableList(all);
    private final ObjectProperty<Optional<Shelved>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Looked> looked =
            new ReadOnlyObjectWrapper<>(Looked.NOTHING);
    private int asked;

    /** How a document begins from a template. */
    public interface Beginnings {
        /** Begins one from a template that comes with the program. */
        void from(BundledTemplate template);

        /** Begins {@code document} in the look of {@code template}. */
        void from(OpenDocument document, Template template);
    }

    /** A way to an own template's file, for work in the background. */
    @FunctionalInterface
    private interface Getting {
        byte[] file() throws IOException, UnreadableFile;
    }

    public ShelfViewModel(
            Templates templates,
            Store store,
            Pagination pagination,
            Beginnings beginnings,
            FileSaving files,
            BackgroundRunner background,
            Dialogs dialogs,
            Messages messages) {
        this.templates = templates;
        this.store = store;
        this.pagination = pagination;
        this.beginnings = beginnings;
        this.files = files;
        this.background = background;
        this.dialogs = dialogs;
        this.messages = messages;
        this.failures = new Failures(messages);
        chosen.subscribe(() -> look());
    }

    /** Reads what is on the shelf; {@code then} is given it. */
    private void read(Consumer<List<Shelved>> then) {
        background.run(
                "",
                () -> {
                    var found = new ArrayList<Shelved>();
                    templates.bundled().forEach(one -> found.add(new Shelved.Bundled(one)));
                    Answer.of(store.templates().list())
                            .forEach(one -> found.add(new Shelved.Own(one)));
                    return found;
                },
                found -> {
                    all.setAll(found);
                    then.accept(found);
                },
                failure -> failures.tell("Chưa đọc được danh sách mẫu", failure));
    }

    /** Shows the shelf as it is now; the chosen template stays chosen. */
    public void refresh() {
        Optional<Shelved> before = chosen.get();
        read(found -> chosen.set(before.filter(found::contains).or(() -> first(found))));
    }

    private static Optional<Shelved> first(List<Shelved> found) {
        return found.stream().findFirst();
    }

    /** Lays out what the chosen template holds, in its own look; an older question is dropped. */
    private void look() {
        int question = ++asked;
        looked.set(Looked.NOTHING);
        chosen.get()
                .ifPresent(
                        one ->
                                background.run(
                                        "",
                                        () -> looked(one),
                                        seen -> {
                                            if (question == asked) {
                                                looked.set(seen);
                                            }
                                        },
                                        failure -> failures.tell("Chưa xem được mẫu", failure)));
    }

    private Looked looked(Shelved one) throws IOException {
        try {
            Template template = template(one);
            Look look = new Look(Optional.of(template.styles()), Marks.NONE);
            return new Looked(
                    Optional.of(pagination.in(look).pagesOf(template.skeleton())),
                    template.notes());
        } catch (UnreadableFile refused) {
            return new Looked(Optional.empty(), List.of(String.valueOf(refused.getMessage())));
        }
    }

    private Template template(Shelved one) throws IOException, UnreadableFile {
        return templates.read(one.title(), file(one));
    }

    private byte[] file(Shelved one) throws IOException {
        return switch (one) {
            case Shelved.Bundled bundled -> templates.file(bundled.template());
            case Shelved.Own kept -> Answer.of(store.templates().load(kept.entry().id()));
        };
    }

    /** Begins a document from the chosen template. */
    public void begin() {
        chosen.get()
                .ifPresent(
                        one -> {
                            switch (one) {
                                case Shelved.Bundled bundled -> beginnings.from(bundled.template());
                                case Shelved.Own kept -> begin(kept);
                            }
                        });
    }

    private void begin(Shelved.Own kept) {
        background.run(
                "Đang tạo văn bản …",
                () -> template(kept),
                template ->
                        beginnings.from(
                                new OpenDocument(
                                        kept.title(),
                                        Optional.empty(),
                                        Filling.fill(template.skeleton(), Map.of()),
                                        List.of(),
                                        false),
                                template),
                failure -> failures.tell("Chưa tạo được văn bản", failure));
    }

    /** Asks for a Word file and puts it on the shelf. */
    public void add() {
        dialogs.chooseFileToOpen("Thêm mẫu từ tệp Word", WORD)
                .ifPresent(file -> keep(UUID.randomUUID(), bareName(file), file));
    }

    /** Asks for a Word file and puts it in the place of the chosen own template. */
    public void replace() {
        chosenOwn()
                .ifPresent(
                        kept ->
                                dialogs.chooseFileToOpen(
                                                "Thay mẫu “%s” bằng tệp Word"
                                                        .formatted(kept.title()),
                                                WORD)
                                        .ifPresent(
                                                file ->
                                                        keep(
                                                                kept.entry().id(),
                                                                kept.title(),
                                                                file)));
    }

    private void keep(UUID id, String name, Path file) {
        keep(
                id,
                name,
                FileNames.shown(file),
                () -> {
                    templates.read(file);
                    return Files.readAllBytes(file);
                });
    }

    /** Puts the open document on the shelf, as {@code file} writes it. */
    public void addOpen(String name, FileSaving.Writing writing) {
        keep(
                UUID.randomUUID(),
                name,
                name + ".docx",
                () -> {
                    Path file = Files.createTempFile("kehoach", ".docx");
                    try {
                        writing.to(file, true);
                        return Files.readAllBytes(file);
                    } finally {
                        Files.deleteIfExists(file);
                    }
                });
    }

    private void keep(UUID id, String name, String fileName, Getting getting) {
        background.run(
                "Đang thêm mẫu “%s” …".formatted(name),
                () -> {
                    Answer.of(store.templates().save(id, name, fileName, getting.file()));
                    return name;
                },
                kept -> {
                    messages.show(Message.done("Đã có mẫu “%s”".formatted(kept), ""));
                    read(found -> chosen.set(own(found, id)));
                },
                failure -> failures.tell("Chưa thêm được mẫu “%s”".formatted(name), failure));
    }

    private static Optional<Shelved> own(List<Shelved> found, UUID id) {
        return found.stream()
                .filter(one -> one instanceof Shelved.Own kept && kept.entry().id().equals(id))
                .findFirst();
    }

    /** Gives the chosen own template another name. */
    public void rename(String name) {
        String wanted = name.strip();
        chosenOwn()
                .filter(kept -> !wanted.isEmpty() && !wanted.equals(kept.title()))
                .ifPresent(
                        kept ->
                                keep(
                                        kept.entry().id(),
                                        wanted,
                                        kept.entry().fileName(),
                                        () -> file(kept)));
    }

    /** Takes the chosen own template off the shelf, after asking. */
    public void delete() {
        chosenOwn()
                .filter(
                        kept ->
                                dialogs.confirm(
                                        "Xóa mẫu “%s”?".formatted(kept.title()),
                                        "Văn bản đã tạo từ mẫu không bị ảnh hưởng; mẫu thì không"
                                                + " lấy lại được.",
                                        "Xóa mẫu",
                                        "Giữ lại"))
                .ifPresent(
                        kept ->
                                background.run(
                                        "",
                                        () ->
                                                Answer.of(
                                                        store.templates()
                                                                .delete(kept.entry().id())),
                                        done -> refresh(),
                                        failure -> failures.tell("Chưa xóa được mẫu", failure)));
    }

    /** Writes the chosen template where the clerk says, to be opened in Word. */
    public void write() {
        chosen.get()
                .ifPresent(
                        one ->
                                files.save(
                                        new FileSaving.Wish(
                                                "mẫu Word",
                                                one.title() + ".docx",
                                                (file, mayReplace) ->
                                                        write(file, mayReplace, file(one)),
                                                () -> {})));
    }

    private static void write(Path file, boolean mayReplace, byte[] content) throws IOException {
        new OutputFiles().write(List.of(new OutputFile(file, content)), mayReplace);
    }

    private Optional<Shelved.Own> chosenOwn() {
        return chosen.get().filter(Shelved.Own.class::isInstance).map(Shelved.Own.class::cast);
    }

    private static String bareName(Path file) {
        return FileNames.shown(file).replaceFirst("(?i)\\.docx$", "");
    }

    public ObservableList<Shelved> all() {
        return shownAll;
    }

    public ObjectProperty<Optional<Shelved>> chosenProperty() {
        return chosen;
    }

    /** What is seen of the chosen template. */
    public ReadOnlyObjectProperty<Looked> lookedProperty() {
        return looked.getReadOnlyProperty();
    }
}
