/** Documents and outlines as JSON; the only package that knows the library for it. */
@NullMarked
package vn.kehoach.json;

import org.jspecify.annotations.NullMarked;
