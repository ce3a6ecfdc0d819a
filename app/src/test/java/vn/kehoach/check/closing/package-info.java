@NullMarked
package vn.kehoach.check.closing;

import org.jspecify.annotations.NullMarked;
