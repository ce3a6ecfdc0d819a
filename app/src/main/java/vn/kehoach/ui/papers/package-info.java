/** Saving and printing the office's own papers. */
@NullMarked
package vn.kehoach.ui.papers;

import org.jspecify.annotations.NullMarked;
