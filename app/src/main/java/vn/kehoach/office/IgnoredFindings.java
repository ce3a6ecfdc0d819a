package vn.kehoach.office;

import java.io.IOException;
import java.util.Set;

/** The findings that clerks let pass, by document. */
public interface IgnoredFindings {
    /** Those of {@code document}, known by its file or name. */
    Set<IgnoredFinding> of(String document);

    /**
     * Keeps {@code ignored} as those of {@code document}.
     *
     * @throws IOException when they cannot be kept over a restart; until then they are
     */
    void keep(String document, Set<IgnoredFinding> ignored) throws IOException;
}
