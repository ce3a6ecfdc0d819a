package vn.kehoach.check;

/** A line of a rules file that cannot be understood; the message is Vietnamese. */
public final class WrongSwitch extends Exception {
    private static final long serialVersionUID = 1;

    WrongSwitch(int line, String why) {
        super("dòng %d: %s".formatted(line, why));
    }
}
