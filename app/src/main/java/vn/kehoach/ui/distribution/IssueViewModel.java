package vn.kehoach.ui.distribution;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.DocumentState;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.office.distribution.Hindrances;
import vn.kehoach.office.distribution.Issuing;
import vn.kehoach.office.distribution.NumbersGiven;
import vn.kehoach.standard.NumberForm;
import vn.kehoach.store.DocumentId;
import vn.kehoach.store.Standing;
import vn.kehoach.ui.distribution.IssueReading.Candidate;
import vn.kehoach.ui.distribution.IssueReading.Found;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.Message;
import vn.kehoach.ui.service.Messages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Issues a signed document: asks number and date, writes them into it, moves it on. */
public final class IssueViewModel {
    private static final String NOT_DONE = "Chưa ban hành được";

    private final IssueReading reading;
    private final IssueWriting writing;
    private final Messages messages;
    private final Failures failures;
    private final Clock clock;
    private final Consumer<DocumentId> distribute;

    private final StringProperty number = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Optional<Candidate> asked = Optional.empty();
    private NumbersGiven given = NumbersGiven.of(List.of());

    /**
     * @param distribute shows who receives an issued document
     */
    IssueViewModel(
            IssueReading reading,
            IssueWriting writing,
            Messages messages,
            Clock clock,
            Consumer<DocumentId> distribute) {
        this.reading = reading;
        this.writing = writing;
        this.messages = messages;
        this.failures = new Failures(messages);
        this.clock = clock;
        this.distribute = distribute;
        number.subscribe(() -> problem.set(""));
        day.subscribe(() -> problem.set(""));
    }

    /** Looks at the document that is to be issued, then runs {@code ready}. */
    public void prepare(DocumentId id, Runnable ready) {
        reading.read(
                List.of(id),
                found -> found.candidates().forEach(one -> look(one, found, ready)),
                failure -> failures.tell(NOT_DONE, failure));
    }

    private void look(Candidate one, Found found, Runnable ready) {
        List<String> against = Hindrances.of(one.state());
        if (one.state() == DocumentState.ISSUED) {
            messages.show(done("Văn bản này đã ban hành", one.id()));
        } else if (!against.isEmpty()) {
            failures.tell(NOT_DONE, against.getFirst() + " Hãy đưa văn bản về Dự thảo trước.");
        } else {
            given = found.given();
            ask(one);
            ready.run();
        }
    }

    private void ask(Candidate of) {
        asked = Optional.of(of);
        LocalDate on = of.header().dateLine().date().orElse(LocalDate.now(clock));
        number.set(
                IssueNumbers.own(given, of, on)
                        .orElse(NumberForm.numeral(given.next(of.header(), on.getYear()))));
        day.set(on);
    }

    /** What stands behind the number: "/KH-SNV". */
    public String symbol() {
        return asked.map(of -> "/" + of.header().number().symbol()).orElse("");
    }

    /** What the document is about. */
    public String subject() {
        return asked.map(Candidate::name).orElse("");
    }

    /** What its text still lacks; empty where nothing. */
    public String hindrance() {
        return asked.map(of -> String.join(" ", of.hindrances())).orElse("");
    }

    /**
     * Issues the document with number and day as they stand, then offers to distribute it.
     *
     * @return whether number and day can be used; if not, the problem says why
     */
    public boolean issue() {
        Optional<Integer> numeral = IssueNumbers.read(number.get());
        LocalDate date = day.get();
        problem.set(
                asked.map(of -> IssueNumbers.problem(given, of, numeral, date)).orElse(NOT_DONE));
        boolean right = problem.get().isEmpty() && date != null;
        if (right) {
            asked.ifPresent(of -> numeral.ifPresent(one -> issue(of, one, date)));
        }
        return right;
    }

    private void issue(Candidate of, int numeral, LocalDate date) {
        OfficialDocument text = Issuing.issued(of.document(), numeral, date);
        Standing issued = Standing.of(text, DocumentState.ISSUED);
        writing.write(
                Map.of(of.id(), issued),
                () ->
                        messages.show(
                                done(
                                        "Đã ban hành số " + issued.number().printed(),
                                        of.id(),
                                        new Message.Action("Hoàn tác", () -> takeBack(of)))));
    }

    private void takeBack(Candidate of) {
        writing.write(
                Map.of(of.id(), of.standing()),
                () ->
                        messages.show(
                                Message.done(
                                        "Đã thu lại số",
                                        "Văn bản trở về như trước khi ban hành.")));
    }

    private Message done(String title, DocumentId id, Message.Action... more) {
        Message.Action next = new Message.Action("Phát hành", () -> distribute.accept(id));
        return Message.done(
                title,
                "Việc tiếp theo: gửi văn bản tới các đơn vị ở Nơi nhận.",
                Stream.concat(Stream.of(next), Stream.of(more)).toArray(Message.Action[]::new));
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
