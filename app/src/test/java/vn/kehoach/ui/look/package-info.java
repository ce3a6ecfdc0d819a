/** How the open document comes onto paper, tested without a toolkit. */
@NullMarked
package vn.kehoach.ui.look;

import org.jspecify.annotations.NullMarked;
