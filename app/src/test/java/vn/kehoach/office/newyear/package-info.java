@NullMarked
package vn.kehoach.office.newyear;

import org.jspecify.annotations.NullMarked;
