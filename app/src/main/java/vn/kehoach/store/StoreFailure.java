package vn.kehoach.store;

/** Something could not be kept or read; the message is a Vietnamese sentence for the clerk. */
public final class StoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Trouble trouble;

    StoreFailure(Trouble trouble) {
        super(trouble.sentence());
        this.trouble = trouble;
    }

    StoreFailure(Trouble trouble, String sentence, Throwable cause) {
        super(sentence, cause);
        this.trouble = trouble;
    }

    /** {@code cause} in the clerk's words, or itself when it already is. */
    static StoreFailure of(Throwable cause) {
        if (cause instanceof StoreFailure known) {
            return known;
        }
        Trouble trouble = Trouble.behind(cause);
        return new StoreFailure(trouble, trouble.sentence(), cause);
    }

    public Trouble trouble() {
        return trouble;
    }
}
