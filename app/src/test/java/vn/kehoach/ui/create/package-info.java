/** Tests of new documents from the clipboard and from folders. */
@NullMarked
package vn.kehoach.ui.create;

import org.jspecify.annotations.NullMarked;
