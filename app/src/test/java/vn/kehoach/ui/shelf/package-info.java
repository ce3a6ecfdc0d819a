@NullMarked
package vn.kehoach.ui.shelf;

import org.jspecify.annotations.NullMarked;
