/** The list of all documents: found, filtered, ordered, moved along their way. */
@NullMarked
package vn.kehoach.ui.list;

import org.jspecify.annotations.NullMarked;
