@NullMarked
package vn.kehoach.ui.settings;

import org.jspecify.annotations.NullMarked;
