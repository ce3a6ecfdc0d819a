package vn.kehoach.ui;

import javafx.util.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.store.Store;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.LiveReading;
import vn.kehoach.ui.file.FileSaving;
import vn.kehoach.ui.page.Printing;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Dialogs;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.FxPause;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What everything in the window stands on. */
record Ground(House house, Store store, Surroundings surroundings, NotificationArea notifications) {
    private static final Logger LOG = LoggerFactory.getLogger(Ground.class);

    /** How long the clerk pauses before the document is read, or a paper laid out, anew. */
    static final Duration READ_AFTER = Duration.millis(250);

    BackgroundRunner background() {
        return surroundings.background();
    }

    Dialogs dialogs() {
        return surroundings.dialogs();
    }

    Failures failures() {
        return new Failures(notifications);
    }

    FileSaving saving() {
        return new FileSaving(background(), dialogs(), notifications, surroundings.launcher());
    }

    Printing printing() {
        return new Printing(surroundings.printers(), background(), notifications);
    }

    /** Reads something off the open document whenever the clerk pauses. */
    <T> LiveReading<List<T>> live(
            DraftViewModel draft, Supplier<Function<OfficialDocument, List<T>>> reader) {
        return new LiveReading<>(
                draft,
                List.of(),
                (before, was, is) -> before,
                reader,
                background(),
                new FxPause(READ_AFTER),
                failure -> LOG.error("cannot read the open document", failure));
    }
}
