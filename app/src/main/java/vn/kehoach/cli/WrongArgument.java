package vn.kehoach.cli;

/** Arguments that make no sense together; the message is one Vietnamese sentence. */
final class WrongArgument extends Exception {
    private static final long serialVersionUID = 1;

    WrongArgument(String message) {
        super(message);
    }
}
