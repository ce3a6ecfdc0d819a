package vn.kehoach.ui.service;

import java.util.List;

/**
 * What the clerk is told: what happened, why, and what to do.
 *
 * @param title what happened, a few words
 * @param text why, and what to do; may be empty
 * @param actions offered as buttons
 */
public record Message(Kind kind, String title, String text, List<Action> actions) {
    /** How weighty a message is; an {@link #ERROR} stays until it is closed. */
    public enum Kind {
        DONE,
        NOTE,
        ERROR
    }

    /** A button that names what it does. */
    public record Action(String label, Runnable run) {}

    public Message {
        actions = List.copyOf(actions);
    }

    public static Message done(String title, String text, Action... actions) {
        return new Message(Kind.DONE, title, text, List.of(actions));
    }

    public static Message note(String title, String text) {
        return new Message(Kind.NOTE, title, text, List.of());
    }

    public static Message error(String title, String text) {
        return new Message(Kind.ERROR, title, text, List.of());
    }
}
