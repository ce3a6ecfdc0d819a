package vn.kehoach.ui.create;

/** What the clipboard holds; empty where the program copied from gives none. */
public record Copied(String html, String plain) {}
