package vn.kehoach.importing.body;

import vn.kehoach.importing.line.Item;

/** A part of the body while it is understood: a paragraph to be, or something else. */
sealed interface BodyItem permits Draft, BodyItem.Other {
    /** A table or a page break. */
    record Other(Item item) implements BodyItem {}
}
