package vn.kehoach.mutations;

import vn.kehoach.office.DocumentFiles;
import vn.kehoach.source.UnreadableFile;

import java.nio.file.Path;

/** What came of a spoiled file. */
enum Outcome {
    READ,
    REFUSED,
    /** Refused, but in a sentence that does not name the file or is none. */
    UNCLEAR;

    /** Reads {@code file}; whatever else is thrown is a defect of the reader. */
    static Outcome of(DocumentFiles files, Path file) {
        try {
            files.read(file);
            return READ;
        } catch (UnreadableFile refused) {
            String sentence = String.valueOf(refused.getMessage());
            boolean clear =
                    sentence.contains(String.valueOf(file.getFileName()))
                            && sentence.endsWith(".")
                            && sentence.lines().count() == 1;
            return clear ? REFUSED : UNCLEAR;
        }
    }
}
