/** Tests of the check in the window. */
@NullMarked
package vn.kehoach.ui.check;

import org.jspecify.annotations.NullMarked;
