package vn.kehoach.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import javafx.stage.WindowEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.store.CannotOpen;
import vn.kehoach.store.Saving;
import vn.kehoach.store.Store;
import vn.kehoach.store.StoreFailure;
import vn.kehoach.ui.service.Answers;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/** Closing over edits that are not written is asked about. */
class LastEditsTest {
    private final Answers answers = new Answers();

    @Test
    void whatIsWrittenIsNotAskedAbout() {
        assertEquals(false, stays(Saving.SAVED));
        assertEquals(false, stays(new Saving(true, Optional.empty())));
        assertEquals(List.of(), answers.questions());
    }

    @Test
    void theWindowStaysUnlessTheClerkGivesTheEditsUp(@TempDir Path folder) throws CannotOpen {
        var unwritten = new Saving(true, Optional.of(failure(folder)));
        answers.agrees(false);
        assertEquals(true, stays(unwritten));
        answers.agrees(true);
        assertEquals(false, stays(unwritten));
    }

    private boolean stays(Saving saving) {
        var wish = new WindowEvent(null, WindowEvent.WINDOW_CLOSE_REQUEST);
        new LastEdits(() -> saving, answers).closing(wish);
        return wish.isConsumed();
    }

    /** Any that the store tells. */
    private static StoreFailure failure(Path folder) throws CannotOpen {
        Store store = Store.open(folder, Clock.systemUTC());
        store.close();
        var failed = assertThrows(CompletionException.class, () -> store.settings().all().join());
        return assertInstanceOf(StoreFailure.class, failed.getCause());
    }
}
