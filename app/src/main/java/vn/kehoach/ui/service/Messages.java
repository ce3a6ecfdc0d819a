package vn.kehoach.ui.service;

/** The one place where the clerk is told something. */
@FunctionalInterface
public interface Messages {
    void show(Message message);
}
