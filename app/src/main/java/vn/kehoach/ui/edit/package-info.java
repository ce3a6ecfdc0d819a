/** The text of the open document under the clerk's keys and pointer. */
@NullMarked
package vn.kehoach.ui.edit;

import org.jspecify.annotations.NullMarked;
