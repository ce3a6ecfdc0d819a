package vn.kehoach.importing;

/** A break that the source's writer wanted. */
record PageEnd() implements Item {}
