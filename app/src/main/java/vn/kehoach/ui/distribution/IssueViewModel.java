package vn.kehoach.ui.distribution;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.DocumentState;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.office.distribution.Issuing;
import vn.kehoach.store.DocumentId;
import vn.kehoach.store.Documents;
import vn.kehoach.store.Edit;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.keep.Answer;
import vn.kehoach.ui.keep.DocumentKeeper;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.Message;
import vn.kehoach.ui.service.Messages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Issues a signed document: asks number and date, writes them into it, moves it on. */
public final class IssueViewModel {
    private static final String NOT_DONE = "Chưa ban hành được";
    private static final int MOST_DIGITS = 6;

    private final DraftViewModel draft;
    private final DocumentKeeper keeper;
    private final Documents documents;
    private final BackgroundRunner background;
    private final Messages messages;
    private final Failures failures;
    private final Clock clock;
    private final Consumer<DocumentId> distribute;
    private final Runnable issued;

    private final StringProperty number = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Optional<Asked> asked = Optional.empty();

    /** The document that is to be issued. */
    private record Asked(DocumentId id, OfficialDocument document) {}

    /**
     * @param distribute shows who receives an issued document
     * @param issued run when a document has been issued
     */
    public IssueViewModel(
            DraftViewModel draft,
            DocumentKeeper keeper,
            Documents documents,
            BackgroundRunner background,
            Messages messages,
            Clock clock,
            Consumer<DocumentId> distribute,
            Runnable issued) {
        this.draft = draft;
        this.keeper = keeper;
        this.documents = documents;
        this.background = background;
        this.messages = messages;
        this.failures = new Failures(messages);
        this.clock = clock;
        this.distribute = distribute;
        this.issued = issued;
        number.subscribe(() -> problem.set(""));
        day.subscribe(() -> problem.set(""));
    }

    /** Looks at the document that is to be issued, then runs {@code ready}. */
    public void prepare(DocumentId id, Runnable ready) {
        background.run(
                "",
                () -> Answer.of(documents.load(id)),
                read -> {
                    if (read.state() == DocumentState.ISSUED) {
                        tell("Văn bản này đã ban hành", id);
                    } else {
                        ask(new Asked(id, read.document()));
                        ready.run();
                    }
                },
                failure -> failures.tell(NOT_DONE, failure));
    }

    private void ask(Asked of) {
        asked = Optional.of(of);
        Header header = of.document.header();
        number.set(header.number().numeral().strip());
        day.set(header.dateLine().date().orElse(LocalDate.now(clock)));
    }

    /** What stands behind the number: "/KH-SNV". */
    public String symbol() {
        return asked.map(of -> "/" + of.document.header().number().symbol()).orElse("");
    }

    /** What the document is about. */
    public String subject() {
        return asked.map(of -> of.document.header())
                .map(header -> header.typeName() + " " + header.subject().text())
                .map(String::strip)
                .orElse("");
    }

    /**
     * Issues the document with number and day as they stand, then offers to distribute it.
     *
     * @return whether number and day can be used; if not, the problem says why
     */
    public boolean issue() {
        LocalDate date = day.get();
        String digits = number.get().strip();
        if (!digits.matches("\\d{1," + MOST_DIGITS + "}") || Integer.parseInt(digits) == 0) {
            problem.set("Số văn bản chỉ gồm chữ số, ví dụ 47.");
        } else if (date == null) {
            problem.set("Ngày ban hành viết như 07/12/2026.");
        } else {
            asked.ifPresent(of -> issue(of, Integer.parseInt(digits), date));
        }
        return problem.get().isEmpty();
    }

    private void issue(Asked of, int numeral, LocalDate date) {
        OfficialDocument text = write(of, numeral, date);
        CompletableFuture<Void> edited = documents.edit(of.id, Edit.of(text));
        CompletableFuture<Void> moved =
                documents.setState(java.util.List.of(of.id), DocumentState.ISSUED);
        background.run(
                "Đang ghi số và ngày …",
                () -> {
                    Answer.of(edited);
                    return Answer.of(moved);
                },
                done -> {
                    if (isOpen(of.id)) {
                        draft.lock();
                    }
                    tell("Đã ban hành số " + text.header().number().printed(), of.id);
                    issued.run();
                },
                failure -> failures.tell(NOT_DONE, failure));
    }

    /** Writes number and day; through the open draft, where the document is just that. */
    private OfficialDocument write(Asked of, int numeral, LocalDate date) {
        boolean open = isOpen(of.id);
        if (open) {
            draft.act(now -> now.withDocument(Issuing.issued(now.document(), numeral, date)));
        }
        return draft.openProperty()
                .get()
                .filter(_ -> open)
                .map(now -> now.document())
                .orElseGet(() -> Issuing.issued(of.document, numeral, date));
    }

    private boolean isOpen(DocumentId id) {
        return keeper.currentProperty().get().filter(id::equals).isPresent();
    }

    private void tell(String title, DocumentId id) {
        messages.show(
                Message.done(
                        title,
                        "Việc tiếp theo: gửi văn bản tới các đơn vị ở Nơi nhận.",
                        new Message.Action("Phát hành", () -> distribute.accept(id))));
    }

    /** The number as it is typed. */
    public StringProperty numberProperty() {
        return number;
    }

    /** The day of issue; null while what is typed is no day. */
    public ObjectProperty<@Nullable LocalDate> dayProperty() {
        return day;
    }

    /** What is wrong with number or day; empty where nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
