package vn.kehoach.ui.list;

import vn.kehoach.store.DocumentId;

import java.util.List;
import java.util.function.Consumer;

/**
 * Where a list leads that it cannot go itself.
 *
 * @param issue asks number and date of signed documents
 * @param distribute shows who receives an issued one
 */
public record Moves(Consumer<List<DocumentId>> issue, Consumer<DocumentId> distribute) {}
