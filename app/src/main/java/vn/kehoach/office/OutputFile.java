package vn.kehoach.office;

import java.nio.file.Path;

/** A file to be written, with all it is to hold. */
public final class OutputFile {
    private final Path path;
    private final byte[] content;

    /**
     * @param content is not copied
     */
    public OutputFile(Path path, byte[] content) {
        this.path = path;
        this.content = content;
    }

    public Path path() {
        return path;
    }

    byte[] content() {
        return content;
    }
}
