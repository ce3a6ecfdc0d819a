package vn.kehoach.importing.line;

import vn.kehoach.document.Block;
import vn.kehoach.document.SourcePlace;

/** A block of the document with the place of the source that says it. */
public record Placed(Block block, SourcePlace place) {
    public static Placed nowhere(Block block) {
        return new Placed(block, SourcePlace.NOWHERE);
    }

    public Placed with(Block other) {
        return new Placed(other, place);
    }
}
