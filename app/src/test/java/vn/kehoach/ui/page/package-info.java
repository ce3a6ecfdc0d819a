@NullMarked
package vn.kehoach.ui.page;

import org.jspecify.annotations.NullMarked;
