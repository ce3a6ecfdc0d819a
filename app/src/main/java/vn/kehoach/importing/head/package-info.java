/** Understands what stands above the body. */
@NullMarked
package vn.kehoach.importing.head;

import org.jspecify.annotations.NullMarked;
