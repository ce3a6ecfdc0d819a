package vn.kehoach.ui.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.beans.property.SimpleBooleanProperty;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.RichText;
import vn.kehoach.ui.service.HeldBackground;
import vn.kehoach.ui.service.HeldPause;

import java.util.List;

class LiveReadingTest {
    private final SampleDraft sample = new SampleDraft();
    private final HeldBackground background = new HeldBackground();
    private final HeldPause pause = new HeldPause();
    private final SimpleBooleanProperty shown = new SimpleBooleanProperty(true);
    private final LiveReading<String> reading =
            new LiveReading<>(
                            sample.model(),
                            "",
                            (before, was, is) -> before,
                            () -> document -> document.header().subject().text(),
                            background,
                            pause,
                            failure -> {})
                    .onlyWhile(shown);

    @Test
    void whatNobodyLooksAtIsReadWhenSomebodyDoes() {
        background.runAll();
        String before = reading.readingProperty().get().value();
        shown.set(false);
        call("Hội thi");
        pause.over();
        background.runAll();
        Reading<String> unseen = reading.readingProperty().get();
        shown.set(true);
        background.runAll();
        assertEquals(
                List.of(
                        new Reading<>(before, Reading.State.STALE),
                        new Reading<>("Hội thi", Reading.State.FRESH)),
                List.of(unseen, reading.readingProperty().get()));
    }

    private void call(String subject) {
        sample.model()
                .edit(
                        document ->
                                document.withHeader(
                                        document.header().withSubject(RichText.plain(subject))));
    }
}
