package vn.kehoach.store;

import java.time.Instant;
import java.util.UUID;

/** Names a kept document for ever, also in backups and after a restore. */
public record DocumentId(UUID value) {
    private static final int TIME_SHIFT = 16;
    private static final long VERSION = 0x7000;
    private static final long RANDOM_HIGH = 0xfff;

    /**
     * A new one. It begins with the time, so that rows of documents that come together stand
     * together (UUID version 7).
     */
    static DocumentId fresh(Instant now) {
        UUID random = UUID.randomUUID();
        long high =
                (now.toEpochMilli() << TIME_SHIFT)
                        | VERSION
                        | (random.getMostSignificantBits() & RANDOM_HIGH);
        return new DocumentId(new UUID(high, random.getLeastSignificantBits()));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
