package vn.kehoach.importing.line;

import vn.kehoach.document.SourcePlace;
import vn.kehoach.source.SourceTable;

/** A table of the source. */
public record Grid(SourceTable table, SourcePlace place, int section, boolean landscape)
        implements Item {}
