/** The frame of the window: its areas and how one goes from one to the other. */
@NullMarked
package vn.kehoach.ui.shell;

import org.jspecify.annotations.NullMarked;
