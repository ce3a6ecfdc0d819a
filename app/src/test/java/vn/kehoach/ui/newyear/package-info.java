/** Tests of the draft for a new year in the window. */
@NullMarked
package vn.kehoach.ui.newyear;

import org.jspecify.annotations.NullMarked;
