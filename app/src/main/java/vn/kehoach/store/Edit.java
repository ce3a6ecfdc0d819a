package vn.kehoach.store;

import vn.kehoach.document.OfficialDocument;

import java.util.Optional;

/** A document as it stands after some editing, and what that adds to its edit log. */
public record Edit(OfficialDocument document, Optional<LogChange> log) {
    /** An edit that leaves the log alone. */
    public static Edit of(OfficialDocument document) {
        return new Edit(document, Optional.empty());
    }

    /** An edit by the editor, with its steps. */
    public static Edit of(OfficialDocument document, LogChange log) {
        return new Edit(document, Optional.of(log));
    }

    /** This edit and {@code next} as one. */
    Edit then(Edit next) {
        Optional<LogChange> both =
                log.isPresent() && next.log.isPresent()
                        ? Optional.of(log.orElseThrow().then(next.log.orElseThrow()))
                        : next.log.or(() -> log);
        return new Edit(next.document, both);
    }
}
