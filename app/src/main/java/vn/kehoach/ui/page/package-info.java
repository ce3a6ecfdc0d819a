/** The real pages on screen and on the printer, drawn by one painter. */
@NullMarked
package vn.kehoach.ui.page;

import org.jspecify.annotations.NullMarked;
