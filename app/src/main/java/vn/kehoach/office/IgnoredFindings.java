package vn.kehoach.office;

import java.io.IOException;
import java.util.Set;

/** The findings that clerks let pass, by document; known by their keys. */
public interface IgnoredFindings {
    /** Those of {@code document}, known by its file or name. */
    Set<String> of(String document);

    /** Makes {@code ignored} those of {@code document}. */
    void keep(String document, Set<String> ignored);

    /**
     * Saves what is kept, so that it outlives the program.
     *
     * @throws IOException when it cannot be saved; it is still kept
     */
    void save() throws IOException;
}
