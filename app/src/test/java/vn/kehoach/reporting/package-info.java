@NullMarked
package vn.kehoach.reporting;

import org.jspecify.annotations.NullMarked;
