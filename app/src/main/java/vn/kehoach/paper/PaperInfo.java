package vn.kehoach.paper;

/** What a file says of itself in its properties. */
public record PaperInfo(String title, String author, String subject) {}
