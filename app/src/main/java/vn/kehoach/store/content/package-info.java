/** A document as rows: written piece by piece where it changed, read back to an equal document. */
@NullMarked
package vn.kehoach.store.content;

import org.jspecify.annotations.NullMarked;
