/** Tests of {@code vn.kehoach.layout}. */
@NullMarked
package vn.kehoach.layout;

import org.jspecify.annotations.NullMarked;
