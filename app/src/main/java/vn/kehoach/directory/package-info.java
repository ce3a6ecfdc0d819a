/**
 * The units one writes to and what became of them: a directory with history, as immutable values.
 */
@NullMarked
package vn.kehoach.directory;

import org.jspecify.annotations.NullMarked;
