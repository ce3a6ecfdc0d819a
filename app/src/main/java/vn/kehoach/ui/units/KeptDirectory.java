package vn.kehoach.ui.units;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import vn.kehoach.directory.Directory;
import vn.kehoach.directory.DirectoryChange;
import vn.kehoach.directory.Merging;
import vn.kehoach.directory.Unit;
import vn.kehoach.json.DirectoryJson;
import vn.kehoach.store.KeptStep;
import vn.kehoach.store.Units;
import vn.kehoach.ui.keep.Answer;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.Message;
import vn.kehoach.ui.service.Messages;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * The directory as it is kept, changed in steps that can be undone. A step is seen at once and is
 * written behind it; if that fails the clerk is told and the directory is read anew.
 */
public final class KeptDirectory {
    private static final int MOST_STEPS = 100;

    private final Units units;
    private final DirectoryJson json;
    private final BackgroundRunner background;
    private final Messages messages;
    private final Failures failures;
    private final ReadOnlyObjectWrapper<Directory> directory =
            new ReadOnlyObjectWrapper<>(new Directory(List.of(), List.of()));
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<String>> last =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private int writing;
    private int changes;

    /**
     * @param change to the directory as it is when the step is gone
     */
    private record Step(String said, DirectoryChange change) {}

    public KeptDirectory(
            Units units, DirectoryJson json, BackgroundRunner background, Messages messages) {
        this.units = units;
        this.json = json;
        this.background = background;
        this.messages = messages;
        this.failures = new Failures(messages);
        background.run(
                "",
                () -> Answer.of(units.steps()),
                this::remember,
                failure -> failures.tell("Chưa đọc được các thay đổi trước của danh bạ", failure));
    }

    /** Those of before the start lie below what was done since. */
    private void remember(List<KeptStep> steps) {
        for (KeptStep step : steps) {
            Optional<DirectoryChange> back = json.read(step.back());
            if (back.isEmpty()) {
                break;
            }
            done.addLast(new Step(step.said(), back.get()));
        }
        tellSteps();
    }

    /** Reads the directory, to which other parts of the program may have added since. */
    public void enter() {
        if (writing > 0) {
            return;
        }
        int asked = changes;
        background.run(
                "",
                () -> Answer.of(units.directory()),
                read -> {
                    if (asked == changes
                            && !DirectoryChange.between(directory.get(), read).isEmpty()) {
                        directory.set(read);
                    }
                },
                failure -> failures.tell("Chưa đọc được danh bạ đơn vị", failure));
    }

    /**
     * Goes over to {@code after}.
     *
     * @param said what was done, for the clerk: "Đã thêm Sở Y tế"
     */
    public void change(String said, Directory after) {
        Directory before = directory.get();
        DirectoryChange forth = DirectoryChange.between(before, after);
        if (forth.isEmpty()) {
            return;
        }
        undone.clear();
        go(said, forth);
        messages.show(Message.done(said, "", new Message.Action("Hoàn tác", this::undo)));
    }

    /**
     * Makes one of two units. Documents that were handed out to the other are those of the kept one
     * from then on, also when the step is taken back.
     */
    void merge(Merging merging) {
        Unit kept = merging.kept();
        Unit other = merging.other();
        change("Đã gộp “%s” vào “%s”".formatted(other.name(), kept.name()), merging.applied(now()));
        write(units.merge(other.id(), kept.id()));
    }

    /** Takes the last step back, be it one of before the program was started. */
    public void undo() {
        Step step = done.poll();
        if (step != null) {
            Directory before = directory.get();
            go(step.change);
            undone.push(new Step(step.said, DirectoryChange.between(directory.get(), before)));
            write(units.takeBack(step.change));
            tellSteps();
            messages.show(Message.done("Đã hoàn tác: " + step.said, ""));
        }
    }

    /** Does the last step that was taken back again. */
    public void redo() {
        Step step = undone.poll();
        if (step != null) {
            go(step.said, step.change);
            messages.show(Message.done("Đã làm lại: " + step.said, ""));
        }
    }

    /** Goes {@code forth}, and keeps the way back. */
    private void go(String said, DirectoryChange forth) {
        Directory before = directory.get();
        go(forth);
        DirectoryChange back = DirectoryChange.between(directory.get(), before);
        done.push(new Step(said, back));
        if (done.size() > MOST_STEPS) {
            done.removeLast();
        }
        write(units.change(forth, new KeptStep(said, json.write(back))));
        tellSteps();
    }

    private void go(DirectoryChange step) {
        changes++;
        directory.set(directory.get().after(step));
    }

    private void tellSteps() {
        last.set(Optional.ofNullable(done.peek()).map(Step::said));
    }

    private void write(CompletableFuture<Void> answer) {
        writing++;
        background.run(
                "",
                () -> Answer.of(answer),
                written -> writing--,
                failure -> {
                    writing--;
                    failures.tell("Chưa lưu được danh bạ đơn vị", failure);
                    done.clear();
                    undone.clear();
                    tellSteps();
                    enter();
                });
    }

    /** How many documents have been handed out to one of these units. */
    CompletableFuture<Integer> distributions(Collection<UUID> ids) {
        return units.distributions(ids);
    }

    /** The directory as it is now. */
    public Directory now() {
        return directory.get();
    }

    public ReadOnlyObjectProperty<Directory> directoryProperty() {
        return directory.getReadOnlyProperty();
    }

    /** What {@link #undo} would take back; empty where there is nothing. */
    public ReadOnlyObjectProperty<Optional<String>> lastProperty() {
        return last.getReadOnlyProperty();
    }
}
