package vn.kehoach;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.LogManager;

/** What is logged, and where: all libraries log through the JDK's own. */
final class Log {
    private static final String CONFIGURATION = "logging.properties";
    private static final String CHOSEN = "java.util.logging.config.file";

    private Log() {}

    /** Logs as the program does by itself, unless whoever started it chose otherwise. */
    static void configure() {
        if (System.getProperty(CHOSEN) != null) {
            return;
        }
        try (InputStream configuration =
                Objects.requireNonNull(
                        Log.class.getResourceAsStream(CONFIGURATION), CONFIGURATION)) {
            LogManager.getLogManager().readConfiguration(configuration);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
