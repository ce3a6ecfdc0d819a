/** The guide inside the program. */
@NullMarked
package vn.kehoach.ui.guide;

import org.jspecify.annotations.NullMarked;
