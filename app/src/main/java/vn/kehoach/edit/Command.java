package vn.kehoach.edit;

/** Something a clerk does to a draft. */
@FunctionalInterface
public interface Command {
    /** The draft afterwards; the same one where there is nothing to do. */
    Draft apply(Draft draft);
}
