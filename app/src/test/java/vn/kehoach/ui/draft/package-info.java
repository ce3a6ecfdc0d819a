@NullMarked
package vn.kehoach.ui.draft;

import org.jspecify.annotations.NullMarked;
