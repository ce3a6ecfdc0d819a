/** Tests of vn.kehoach.plain. */
@NullMarked
package vn.kehoach.plain;

import org.jspecify.annotations.NullMarked;
