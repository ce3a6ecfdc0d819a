package vn.kehoach.store;

import java.util.UUID;

/** Names a kept document for ever, also in backups and after a restore. */
public record DocumentId(UUID value) {
    static DocumentId fresh() {
        return new DocumentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
