@NullMarked
package vn.kehoach.ui.tasks;

import org.jspecify.annotations.NullMarked;
