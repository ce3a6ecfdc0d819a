@NullMarked
package vn.kehoach.check.capital;

import org.jspecify.annotations.NullMarked;
