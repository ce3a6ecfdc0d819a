/** Tests of {@code vn.kehoach.font}. */
@NullMarked
package vn.kehoach.font;

import org.jspecify.annotations.NullMarked;
