/** Tests of text comparison. */
@NullMarked
package vn.kehoach.text;

import org.jspecify.annotations.NullMarked;
