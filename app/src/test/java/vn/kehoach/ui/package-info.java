/** Tests of the window as a whole. */
@NullMarked
package vn.kehoach.ui;

import org.jspecify.annotations.NullMarked;
