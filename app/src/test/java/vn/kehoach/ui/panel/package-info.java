@NullMarked
package vn.kehoach.ui.panel;

import org.jspecify.annotations.NullMarked;
