/** Tests of the rules: each seen to pass, to find, and to stay silent on near-misses. */
@NullMarked
package vn.kehoach.check;

import org.jspecify.annotations.NullMarked;
