/** Tests of the screen of units. */
@NullMarked
package vn.kehoach.ui.units;

import org.jspecify.annotations.NullMarked;
