/** The composition root: builds the program's objects and starts one of its faces. */
@NullMarked
package vn.kehoach;

import org.jspecify.annotations.NullMarked;
