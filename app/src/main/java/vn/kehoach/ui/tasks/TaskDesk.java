package vn.kehoach.ui.tasks;

/** What the window does with tasks. */
public record TaskDesk(TaskSheetViewModel sheet, TaskExchangeViewModel exchange) {}
