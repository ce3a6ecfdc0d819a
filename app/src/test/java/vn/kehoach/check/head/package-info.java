@NullMarked
package vn.kehoach.check.head;

import org.jspecify.annotations.NullMarked;
