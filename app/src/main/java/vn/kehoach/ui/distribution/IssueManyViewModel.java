package vn.kehoach.ui.distribution;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.DocumentState;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.office.distribution.Issuing;
import vn.kehoach.office.distribution.NumbersGiven;
import vn.kehoach.store.DocumentId;
import vn.kehoach.store.Standing;
import vn.kehoach.ui.distribution.IssueReading.Found;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.Message;
import vn.kehoach.ui.service.Messages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Issues many signed documents at once: one day, numbers one after another, all or none. */
public final class IssueManyViewModel {
    private final IssueReading reading;
    private final IssueWriting writing;
    private final Messages messages;
    private final Failures failures;
    private final Clock clock;
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final ReadOnlyIntegerWrapper wanted = new ReadOnlyIntegerWrapper();

    /** While a proposed number is filled in, which calls for no other. */
    private boolean following;

    private List<IssueLine> lines = List.of();
    private IssueNumbers numbers = new IssueNumbers(NumbersGiven.of(List.of()), List.of());

    IssueManyViewModel(IssueReading reading, IssueWriting writing, Messages messages, Clock clock) {
        this.reading = reading;
        this.writing = writing;
        this.messages = messages;
        this.failures = new Failures(messages);
        this.clock = clock;
        day.subscribe(now -> lines.forEach(line -> line.dayProperty().set(now)));
    }

    /** Looks at the documents that are to be issued, then runs {@code ready}. */
    public void prepare(List<DocumentId> ids, Runnable ready) {
        reading.read(
                ids,
                found -> {
                    show(found);
                    ready.run();
                },
                failure -> failures.tell("Chưa ban hành được", failure));
    }

    private void show(Found found) {
        LocalDate today = LocalDate.now(clock);
        lines = found.candidates().stream().map(one -> new IssueLine(one, today)).toList();
        numbers = new IssueNumbers(found.given(), lines);
        numbers.takeOwn();
        day.set(today);
        lines.forEach(
                line -> {
                    line.numberProperty().subscribe((before, now) -> follow());
                    line.dayProperty().subscribe((before, now) -> follow());
                    line.wantedProperty().subscribe((before, now) -> follow());
                });
        follow();
    }

    private void follow() {
        if (following) {
            return;
        }
        following = true;
        numbers.propose();
        following = false;
        wanted.set((int) lines.stream().filter(line -> line.wantedProperty().get()).count());
        lines.forEach(line -> line.say(""));
    }

    /**
     * Issues what is wanted, with numbers and days as they stand.
     *
     * @return whether they can be used; if not, each line says what is wrong with it
     */
    public boolean issue() {
        if (wanted.get() == 0 || !numbers.check()) {
            return false;
        }
        Map<DocumentId, Standing> before = new LinkedHashMap<>();
        Map<DocumentId, Standing> after = new LinkedHashMap<>();
        for (IssueLine line : lines) {
            LocalDate issued = line.dayProperty().get();
            if (line.wantedProperty().get() && issued != null) {
                IssueReading.Candidate one = line.candidate();
                int number = IssueNumbers.read(line.numberProperty().get()).orElseThrow();
                OfficialDocument text = Issuing.issued(one.document(), number, issued);
                before.put(one.id(), one.standing());
                after.put(one.id(), Standing.of(text, DocumentState.ISSUED));
            }
        }
        writing.write(after, () -> tell(before, after));
        return true;
    }

    private void tell(Map<DocumentId, Standing> before, Map<DocumentId, Standing> after) {
        messages.show(
                Message.done(
                        "Đã ban hành %d văn bản".formatted(after.size()),
                        after.values().stream()
                                        .map(standing -> standing.number().printed())
                                        .collect(Collectors.joining(", ", "Số ", "."))
                                + " Việc tiếp theo: gửi từng văn bản tới nơi nhận.",
                        new Message.Action("Hoàn tác", () -> takeBack(before))));
    }

    private void takeBack(Map<DocumentId, Standing> before) {
        writing.write(
                before,
                () ->
                        messages.show(
                                Message.done(
                                        "Đã thu lại số của %d văn bản".formatted(before.size()),
                                        "Các văn bản trở về như trước khi ban hành.")));
    }

    /** The documents in the order of the list. */
    List<IssueLine> lines() {
        return lines;
    }

    /** The day of issue of all; null while what is typed is no day. */
    ObjectProperty<@Nullable LocalDate> dayProperty() {
        return day;
    }

    /** How many are issued. */
    ReadOnlyIntegerProperty wantedProperty() {
        return wanted.getReadOnlyProperty();
    }
}
