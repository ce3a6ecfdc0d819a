/** Tests of keeping the open document. */
@NullMarked
package vn.kehoach.ui.keep;

import org.jspecify.annotations.NullMarked;
