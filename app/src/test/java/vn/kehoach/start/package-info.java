/** How long the window takes to be usable, against a bare JavaFX window. */
@NullMarked
package vn.kehoach.start;

import org.jspecify.annotations.NullMarked;
