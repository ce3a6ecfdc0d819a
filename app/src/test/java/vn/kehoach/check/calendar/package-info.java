@NullMarked
package vn.kehoach.check.calendar;

import org.jspecify.annotations.NullMarked;
