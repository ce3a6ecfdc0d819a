/** How the open document comes onto paper: its template, the form of its tasks, its marks. */
@NullMarked
package vn.kehoach.ui.look;

import org.jspecify.annotations.NullMarked;
