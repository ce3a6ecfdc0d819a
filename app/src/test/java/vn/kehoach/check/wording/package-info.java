@NullMarked
package vn.kehoach.check.wording;

import org.jspecify.annotations.NullMarked;
