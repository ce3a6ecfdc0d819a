package vn.kehoach.store;

import java.time.Instant;

/**
 * A snapshot of a document.
 *
 * @param number counts up within its document
 * @param takenAt until when the document stood so
 * @param note what the clerk calls it; empty for those taken by the program
 */
public record Revision(int number, Instant takenAt, Reason reason, String note) {
    /** Why a snapshot was taken. */
    public enum Reason {
        /** By the program, every few minutes of editing. */
        TIME,
        /** Because the clerk pressed save. */
        SAVED,
        /** Because the clerk wanted it kept. */
        WANTED,
        /** Because the document's state changed. */
        STATE,
        /** Before an older snapshot was brought back. */
        RESTORE;

        /** Whether it stays for ever, whatever its age. */
        boolean stays() {
            return this == WANTED || this == STATE;
        }
    }
}
