/** Tests of {@code vn.kehoach.paper}. */
@NullMarked
package vn.kehoach.paper;

import org.jspecify.annotations.NullMarked;
