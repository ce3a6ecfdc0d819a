/** What is read off documents into rows of its own, for questions over all of them. */
@NullMarked
package vn.kehoach.store.index;

import org.jspecify.annotations.NullMarked;
