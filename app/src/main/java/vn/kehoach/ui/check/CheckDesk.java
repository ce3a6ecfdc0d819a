package vn.kehoach.ui.check;

/** All that the window has for checking the open document. */
public record CheckDesk(FindingsViewModel findings, FixAllViewModel fixAll, RulesViewModel rules) {}
