package vn.kehoach.measure;

import vn.kehoach.json.DocumentJson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes generated documents as lossless JSON: {@code GenerateDocuments DIR FIRST_SEED COUNT}. */
public final class GenerateDocuments {
    private GenerateDocuments() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        int first = Integer.parseInt(args[1]);
        for (int seed = first; seed < first + Integer.parseInt(args[2]); seed++) {
            byte[] json = new DocumentJson().write(new DocumentGenerator(seed).next());
            Files.write(folder.resolve("gen-%03d.json".formatted(seed)), json);
        }
    }
}
