@NullMarked
package vn.kehoach.ui.access;

import org.jspecify.annotations.NullMarked;
