/**
 * The official document as immutable values: what a clerk would call the văn bản, without paper or
 * screen.
 */
@NullMarked
package vn.kehoach.document;

import org.jspecify.annotations.NullMarked;
