/** The file that a document was read from, as it looks: its lines with their places. */
@NullMarked
package vn.kehoach.check.file;

import org.jspecify.annotations.NullMarked;
