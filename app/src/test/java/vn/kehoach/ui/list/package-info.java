/** The list of documents without a window. */
@NullMarked
package vn.kehoach.ui.list;

import org.jspecify.annotations.NullMarked;
