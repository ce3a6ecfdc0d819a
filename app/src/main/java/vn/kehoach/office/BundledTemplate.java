package vn.kehoach.office;

/**
 * A template that comes with the program.
 *
 * @param name of its file, without extension
 * @param title what the clerk reads
 */
public record BundledTemplate(String name, String title) {}
