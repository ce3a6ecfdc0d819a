package vn.kehoach.store;

import vn.kehoach.store.follow.TitleKey;

/** What a task of a document is known by over changes of its text. */
public record TaskKey(DocumentId document, TitleKey title) {}
