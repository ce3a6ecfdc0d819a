package vn.kehoach.office;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Paths and their names whatever the locale.
 *
 * <p>Under {@code LC_ALL=C} Java can neither make a path of a Vietnamese name nor say the name of
 * such a path. Through a URI, which spells the bytes of a name, it can do both.
 */
public final class FileNames {
    private static final Path WORKING_FOLDER = Path.of("/proc/self/cwd");

    private FileNames() {}

    /**
     * The path that {@code typed} means.
     *
     * @throws InvalidPathException when no file can have this name
     */
    public static Path path(String typed) {
        return speaksVietnamese() ? Path.of(typed) : spelled(typed);
    }

    /** The file's or folder's own name on one line, for messages. */
    public static String shown(Path path) {
        String whole = path.toAbsolutePath().normalize().toUri().getPath();
        String trimmed = whole.endsWith("/") ? whole.substring(0, whole.length() - 1) : whole;
        String name = trimmed.substring(trimmed.lastIndexOf('/') + 1);
        return (name.isEmpty() ? whole : name).replaceAll("\\p{Cntrl}", " ");
    }

    /** Whether the locale lets a path be made of Vietnamese letters. */
    public static boolean speaksVietnamese() {
        try {
            return !Path.of("ế").toString().isEmpty();
        } catch (InvalidPathException unspeakable) {
            return false;
        }
    }

    /** The path by the UTF-8 bytes of its name. */
    static Path spelled(String typed) {
        String octets = URLEncoder.encode(typed, StandardCharsets.UTF_8).replace("+", "%20");
        String path = octets.replace("%2F", "/");
        return Path.of(URI.create(path.startsWith("/") ? "file://" + path : folder() + path))
                .normalize();
    }

    /** The working folder by its bytes: the property {@code user.dir} has lost them. */
    private static String folder() {
        try {
            return WORKING_FOLDER.toRealPath().toUri().toString();
        } catch (IOException noSuchSystem) {
            return Path.of("").toUri().toString();
        }
    }
}
