package vn.kehoach.template;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.paper.DecreeStyles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes the templates that come with the program, in the decree's look: {@code mvn -q test-compile
 * exec:exec@templates}.
 */
public final class GenerateTemplates {
    private GenerateTemplates() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        for (Map.Entry<String, OfficialDocument> skeleton : Skeletons.all().entrySet()) {
            Files.write(
                    folder.resolve(skeleton.getKey() + ".docx"),
                    WordFile.of(skeleton.getValue(), DecreeStyles.sheet()).bytes());
        }
    }
}
