/** New documents from what is on the clipboard or in a folder. */
@NullMarked
package vn.kehoach.ui.create;

import org.jspecify.annotations.NullMarked;
