/** Rules for what ends a paper: its mark, Nơi nhận, who signs for whom. */
@NullMarked
package vn.kehoach.check.closing;

import org.jspecify.annotations.NullMarked;
