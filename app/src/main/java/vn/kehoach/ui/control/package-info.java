/** Small pieces of the window that several features show. */
@NullMarked
package vn.kehoach.ui.control;

import org.jspecify.annotations.NullMarked;
