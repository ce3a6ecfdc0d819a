/** What an edit changed, as steps that are taken back, done again and kept. */
@NullMarked
package vn.kehoach.edit.journal;

import org.jspecify.annotations.NullMarked;
