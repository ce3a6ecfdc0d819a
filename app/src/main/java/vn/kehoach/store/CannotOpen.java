package vn.kehoach.store;

import java.util.Optional;

/** A data folder that cannot be opened; the message is a Vietnamese sentence for the clerk. */
public final class CannotOpen extends Exception {
    private static final long serialVersionUID = 1;

    private final Trouble trouble;
    private final transient Optional<Backup> backup;

    CannotOpen(Trouble trouble, String sentence, Optional<Backup> backup, Throwable cause) {
        super(sentence, cause);
        this.trouble = trouble;
        this.backup = backup;
    }

    CannotOpen(Trouble trouble, String sentence, Optional<Backup> backup) {
        super(sentence);
        this.trouble = trouble;
        this.backup = backup;
    }

    public Trouble trouble() {
        return trouble;
    }

    /** The newest backup, where restoring it would help. */
    public Optional<Backup> backup() {
        return backup;
    }
}
