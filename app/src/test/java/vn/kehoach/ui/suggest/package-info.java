@NullMarked
package vn.kehoach.ui.suggest;

import org.jspecify.annotations.NullMarked;
