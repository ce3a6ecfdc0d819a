/** Understands what ends a paper: Nơi nhận, signatures. */
@NullMarked
package vn.kehoach.importing.closing;

import org.jspecify.annotations.NullMarked;
