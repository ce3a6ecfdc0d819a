@NullMarked
package vn.kehoach.office;

import org.jspecify.annotations.NullMarked;
