package vn.kehoach.importing;

import vn.kehoach.document.SourcePlace;
import vn.kehoach.source.SourceTable;

/** A table of the source. */
record Grid(SourceTable table, SourcePlace place, int section, boolean landscape) implements Item {}
