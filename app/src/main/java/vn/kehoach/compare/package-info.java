/** What changed between two texts of a document: blocks inserted, deleted, moved, and words. */
@NullMarked
package vn.kehoach.compare;

import org.jspecify.annotations.NullMarked;
