@NullMarked
package vn.kehoach.ui.distribution;

import org.jspecify.annotations.NullMarked;
