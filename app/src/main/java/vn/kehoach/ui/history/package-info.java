/** What was: the kept versions of a document, compared and brought back, and the backups of all. */
@NullMarked
package vn.kehoach.ui.history;

import org.jspecify.annotations.NullMarked;
