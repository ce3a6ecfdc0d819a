package vn.kehoach.document;

/** One line of Kính gửi, without dash, with its printed end mark apart (";", "." or empty). */
public record Addressee(String text, String end) {}
