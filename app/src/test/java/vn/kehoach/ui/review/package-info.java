/** Tests of the doubts in the window. */
@NullMarked
package vn.kehoach.ui.review;

import org.jspecify.annotations.NullMarked;
