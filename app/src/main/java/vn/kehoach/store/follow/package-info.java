/** Tasks over all documents: how far each has come, and a quick index of what is asked of them. */
@NullMarked
package vn.kehoach.store.follow;

import org.jspecify.annotations.NullMarked;
