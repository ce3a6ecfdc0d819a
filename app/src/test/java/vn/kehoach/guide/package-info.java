@NullMarked
package vn.kehoach.guide;

import org.jspecify.annotations.NullMarked;
