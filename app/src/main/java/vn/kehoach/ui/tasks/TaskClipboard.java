package vn.kehoach.ui.tasks;

import vn.kehoach.ui.service.Copied;

/** Where tables are copied to and pasted from. */
public interface TaskClipboard {
    Copied get();

    /** Puts a table there for spreadsheets and Word, and as text for other programs. */
    void put(String html, String plain);
}
