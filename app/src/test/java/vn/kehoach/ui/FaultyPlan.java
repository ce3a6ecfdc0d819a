package vn.kehoach.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** An invented plan as clerks get it from elsewhere: with errors of form and doubtful spots. */
public final class FaultyPlan {
    private static final String NAME = "ke-hoach-con-loi.txt";

    private FaultyPlan() {}

    /** The plan as a file in {@code folder}. */
    public static Path in(Path folder) {
        Path file = folder.resolve(NAME);
        try (InputStream bundled =
                Objects.requireNonNull(FaultyPlan.class.getResourceAsStream(NAME), NAME)) {
            Files.createDirectories(folder);
            Files.copy(bundled, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file;
    }
}
