package vn.kehoach.ui.list;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import vn.kehoach.store.Settings;
import vn.kehoach.ui.keep.Answer;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.Message;
import vn.kehoach.ui.service.Messages;

import java.util.List;

/** The filters that the clerk gave names, in the clerk's order. */
public final class SavedViews {
    static final String SETTING = "list.views";

    private final Settings settings;
    private final BackgroundRunner background;
    private final Messages messages;
    private final Failures failures;
    private final ObservableList<SavedView> views = FXCollections.observableArrayList();
    private final ObservableList<SavedView> shown = FXCollections.unmodifiableObservableList(views);

    SavedViews(Settings settings, BackgroundRunner background, Messages messages) {
        this.settings = settings;
        this.background = background;
        this.messages = messages;
        this.failures = new Failures(messages);
    }

    /** Takes the views as they were kept. */
    void restore(String kept) {
        views.setAll(SavedView.read(kept));
    }

    /** Keeps {@code filter} under {@code name}, in place of one of that name. */
    void save(String name, ListFilter filter) {
        String clean = name.replaceAll("\\s+", " ").strip();
        if (!clean.isEmpty()) {
            var view = new SavedView(clean, filter);
            int at = views.stream().map(SavedView::name).toList().indexOf(clean);
            if (at < 0) {
                views.add(view);
            } else {
                views.set(at, view);
            }
            keep();
        }
    }

    /** Forgets {@code view}; the clerk can have it back where it was. */
    void delete(SavedView view) {
        int at = views.indexOf(view);
        views.remove(view);
        keep();
        messages.show(
                Message.done(
                        "Đã xóa cách xem “%s”".formatted(view.name()),
                        "",
                        new Message.Action("Hoàn tác", () -> putBack(view, at))));
    }

    private void putBack(SavedView view, int at) {
        boolean known = views.stream().anyMatch(one -> one.name().equals(view.name()));
        if (!known) {
            views.add(Math.clamp(at, 0, views.size()), view);
            keep();
        }
    }

    /** Moves a view up or down in the list. */
    void move(SavedView view, int by) {
        int from = views.indexOf(view);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < views.size()) {
            views.remove(from);
            views.add(to, view);
            keep();
        }
    }

    private void keep() {
        String text = SavedView.write(List.copyOf(views));
        background.run(
                "",
                () -> Answer.of(settings.put(SETTING, text)),
                done -> {},
                failure -> failures.tell("Chưa nhớ được cách xem", failure));
    }

    ObservableList<SavedView> views() {
        return shown;
    }
}
