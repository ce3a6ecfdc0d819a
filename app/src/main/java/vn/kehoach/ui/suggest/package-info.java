/** What was written before, offered while a clerk writes. */
@NullMarked
package vn.kehoach.ui.suggest;

import org.jspecify.annotations.NullMarked;
