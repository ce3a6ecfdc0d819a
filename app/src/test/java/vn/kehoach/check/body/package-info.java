@NullMarked
package vn.kehoach.check.body;

import org.jspecify.annotations.NullMarked;
