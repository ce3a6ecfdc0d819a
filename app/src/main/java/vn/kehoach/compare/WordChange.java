package vn.kehoach.compare;

/** A stretch of text that both texts have, or only one of them. */
public record WordChange(Kind kind, String text) {
    /** Which of the texts has it. */
    public enum Kind {
        SAME,
        DELETED,
        INSERTED
    }
}
