package vn.kehoach.ui.look;

/** What steers how the open document comes onto paper. */
public record LookDesk(TemplateViewModel template, TasksViewModel tasks, MarksViewModel marks) {}
