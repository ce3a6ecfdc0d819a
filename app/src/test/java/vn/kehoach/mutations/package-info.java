/** Spoils files of every kind on purpose and tries whether each is still read or refused. */
@NullMarked
package vn.kehoach.mutations;

import org.jspecify.annotations.NullMarked;
