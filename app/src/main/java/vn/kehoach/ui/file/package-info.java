/** Opening, exporting and printing from the window. */
@NullMarked
package vn.kehoach.ui.file;

import org.jspecify.annotations.NullMarked;
