/** The finished plan of an invented department that the first start and {@code demo} show. */
@NullMarked
package vn.kehoach.sample;

import org.jspecify.annotations.NullMarked;
