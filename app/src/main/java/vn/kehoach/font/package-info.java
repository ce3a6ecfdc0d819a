/** Exact advances and vertical metrics of the faces that stand on paper. */
@NullMarked
package vn.kehoach.font;

import org.jspecify.annotations.NullMarked;
