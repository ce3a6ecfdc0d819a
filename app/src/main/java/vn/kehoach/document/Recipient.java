package vn.kehoach.document;

/** One line of Nơi nhận, without dash, with its printed end mark apart (";", "." or empty). */
public record Recipient(String text, String end) {}
