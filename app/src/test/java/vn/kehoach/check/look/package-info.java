@NullMarked
package vn.kehoach.check.look;

import org.jspecify.annotations.NullMarked;
