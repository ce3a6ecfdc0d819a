package vn.kehoach.importing;

import vn.kehoach.document.Block;
import vn.kehoach.document.SourcePlace;

/** A block of the document with the place of the source that says it. */
record Placed(Block block, SourcePlace place) {
    static Placed nowhere(Block block) {
        return new Placed(block, SourcePlace.NOWHERE);
    }

    Placed with(Block other) {
        return new Placed(other, place);
    }
}
