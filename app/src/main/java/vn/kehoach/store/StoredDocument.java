package vn.kehoach.store;

import vn.kehoach.document.DocumentState;
import vn.kehoach.document.OfficialDocument;

import java.time.Instant;

/** A kept document with what is known about it beside its text. */
public record StoredDocument(
        DocumentId id,
        OfficialDocument document,
        DocumentState state,
        String draftingUnit,
        Instant createdAt,
        Instant changedAt) {}
