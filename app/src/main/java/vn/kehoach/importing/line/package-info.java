/** Lines of a source and the words by which they are known. */
@NullMarked
package vn.kehoach.importing.line;

import org.jspecify.annotations.NullMarked;
