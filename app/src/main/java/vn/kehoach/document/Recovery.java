package vn.kehoach.document;

/**
 * How a field was recovered from a source.
 *
 * @param where the place in the source that says it
 * @param original the source's own characters, before noise was put right
 */
public record Recovery(Field field, Status status, SourcePlace where, String original) {
    /** Whether the source says the field, lets it be deduced, or is silent. */
    public enum Status {
        FOUND,
        GUESSED,
        MISSING
    }
}
