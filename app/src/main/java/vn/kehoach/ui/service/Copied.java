package vn.kehoach.ui.service;

/** What the clipboard holds; empty where the program copied from gives none. */
public record Copied(String html, String plain) {}
