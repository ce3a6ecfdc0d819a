@NullMarked
package vn.kehoach.ui.edit;

import org.jspecify.annotations.NullMarked;
