@NullMarked
package vn.kehoach.ui.file;

import org.jspecify.annotations.NullMarked;
