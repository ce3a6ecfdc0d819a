/** The templates on the shelf: those that come with the program and the office's own. */
@NullMarked
package vn.kehoach.ui.shelf;

import org.jspecify.annotations.NullMarked;
