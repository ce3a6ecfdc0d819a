package vn.kehoach.store;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/** A store in a new folder for each test, with a clock that the test moves. */
public final class OpenStore implements BeforeEachCallback, AfterEachCallback {
    private Path folder = Path.of("unset");
    private Instant now = Instant.parse("2026-10-20T08:00:00Z");
    private @Nullable Store store;

    private final Clock clock =
            new Clock() {
                @Override
                public java.time.ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(java.time.ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now;
                }
            };

    @Override
    public void beforeEach(ExtensionContext context) throws IOException, CannotOpen {
        folder = Files.createTempDirectory("store");
        open();
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    public Path folder() {
        return folder;
    }

    public Clock clock() {
        return clock;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    public Store store() {
        return Objects.requireNonNull(store);
    }

    public Documents documents() {
        return store().documents();
    }

    void close() {
        if (store != null) {
            store.close();
            store = null;
        }
    }

    void open() throws CannotOpen {
        store = Store.open(folder, clock);
    }

    /** Closes the store and opens it again, as a restart does. */
    public void restart() throws CannotOpen {
        close();
        open();
    }
}
