/** Two texts of a document as one paper: what went struck through, what came underlined. */
@NullMarked
package vn.kehoach.office.redline;

import org.jspecify.annotations.NullMarked;
