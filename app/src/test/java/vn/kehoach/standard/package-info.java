/** Tests of the decree's data against its machine-readable twin. */
@NullMarked
package vn.kehoach.standard;

import org.jspecify.annotations.NullMarked;
