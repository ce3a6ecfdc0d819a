package vn.kehoach.office;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the platform keeps a program's data. */
public record DataFolder(String system, String home, Map<String, String> environment) {
    /** This machine's. */
    public static DataFolder here() {
        return new DataFolder(
                System.getProperty("os.name"), System.getProperty("user.home"), System.getenv());
    }

    /** {@code %APPDATA%\KeHoach} on Windows, {@code ~/.local/share/kehoach} elsewhere. */
    public Path path() {
        String roaming = environment.getOrDefault("APPDATA", "");
        return system.toLowerCase(Locale.ROOT).startsWith("windows") && !roaming.isBlank()
                ? FileNames.path(roaming).resolve("KeHoach")
                : FileNames.path(home).resolve(".local").resolve("share").resolve("kehoach");
    }
}
