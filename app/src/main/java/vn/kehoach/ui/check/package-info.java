/** What the rules say of the open document, live while it is edited, and how it is put right. */
@NullMarked
package vn.kehoach.ui.check;

import org.jspecify.annotations.NullMarked;
