@NullMarked
package vn.kehoach.ui.find;

import org.jspecify.annotations.NullMarked;
