package vn.kehoach.ui.units;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import vn.kehoach.directory.Directory;
import vn.kehoach.directory.DirectoryChange;
import vn.kehoach.directory.Merging;
import vn.kehoach.directory.Unit;
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
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * The directory as it is kept, changed in steps that can be undone. A step is seen at once and is
 * written behind it; if that fails the clerk is told and the directory is read anew.
 */
public final class KeptDirectory {
    private static final int MOST_STEPS = 100;

    private final Units units;
    private final BackgroundRunner background;
    private final Messages messages;
    private final Failures failures;
    private final ReadOnlyObjectWrapper<Directory> directory =
            new ReadOnlyObjectWrapper<>(new Directory(List.of(), List.of()));
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private int writing;
    private int changes;

    private record Step(String said, DirectoryChange forth, DirectoryChange back) {}

    public KeptDirectory(Units units, BackgroundRunner background, Messages messages) {
        this.units = units;
        this.background = background;
        this.messages = messages;
        this.failures = new Failures(messages);
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
        var step =
                new Step(
                        said,
                        DirectoryChange.between(before, after),
                        DirectoryChange.between(after, before));
        if (step.forth.isEmpty()) {
            return;
        }
        undone.clear();
        done.push(step);
        if (done.size() > MOST_STEPS) {
            done.removeLast();
        }
        go(step.forth);
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

    /** Takes the last step back. */
    public void undo() {
        Step step = done.poll();
        if (step != null) {
            undone.push(step);
            go(step.back);
            messages.show(Message.done("Đã hoàn tác: " + step.said, ""));
        }
    }

    /** Does the last step that was taken back again. */
    public void redo() {
        Step step = undone.poll();
        if (step != null) {
            done.push(step);
            go(step.forth);
            messages.show(Message.done("Đã làm lại: " + step.said, ""));
        }
    }

    private void go(DirectoryChange step) {
        changes++;
        directory.set(directory.get().after(step));
        write(units.change(step));
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
}
