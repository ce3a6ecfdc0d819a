package vn.kehoach.ui.find;

/**
 * Something that was found.
 *
 * @param kind what it is, in a word
 * @param detail what tells it from others of its title; may be empty
 * @param go leads the clerk to it, or does it
 */
public record Hit(String kind, String title, String detail, Runnable go) {}
