/** The doubts of a reader, each beside the original text, accepted or changed one by one. */
@NullMarked
package vn.kehoach.ui.review;

import org.jspecify.annotations.NullMarked;
