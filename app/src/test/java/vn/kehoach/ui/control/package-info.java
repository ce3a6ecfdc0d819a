/** Tests of what several features show. */
@NullMarked
package vn.kehoach.ui.control;

import org.jspecify.annotations.NullMarked;
