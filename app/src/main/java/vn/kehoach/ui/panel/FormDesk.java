package vn.kehoach.ui.panel;

import vn.kehoach.ui.suggest.Suggestions;

/** What the forms of head and end share: what is missing, and what was written before. */
public record FormDesk(GapsViewModel gaps, Suggestions suggestions) {}
