/** Rules for words: one spelling throughout, typing errors, bodies that are no more. */
@NullMarked
package vn.kehoach.check.wording;

import org.jspecify.annotations.NullMarked;
