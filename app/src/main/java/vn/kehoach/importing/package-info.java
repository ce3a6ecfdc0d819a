/** Understands a source: finds the official document in it and names what is doubtful. */
@NullMarked
package vn.kehoach.importing;

import org.jspecify.annotations.NullMarked;
