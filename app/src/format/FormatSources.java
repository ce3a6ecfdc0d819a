import com.google.googlejavaformat.java.Main;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs google-java-format over every Java file of a folder, which it cannot do by itself. The build
 * starts this file from source: {@code FormatSources check|replace FOLDER}.
 */
class FormatSources {
    public static void main(String[] args) throws IOException {
        List<String> options = new ArrayList<>(List.of("--aosp"));
        options.addAll(
                args[0].equals("check")
                        ? List.of("--set-exit-if-changed", "--dry-run")
                        : List.of("--replace"));
        try (var files = Files.walk(Path.of(args[1]))) {
            files.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .sorted()
                    .forEach(options::add);
        }
        Main.main(options.toArray(String[]::new));
    }
}
