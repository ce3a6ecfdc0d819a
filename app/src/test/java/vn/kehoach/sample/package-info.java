@NullMarked
package vn.kehoach.sample;

import org.jspecify.annotations.NullMarked;
