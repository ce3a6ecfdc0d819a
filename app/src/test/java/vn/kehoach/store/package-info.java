/** The store's tests. */
@NullMarked
package vn.kehoach.store;

import org.jspecify.annotations.NullMarked;
