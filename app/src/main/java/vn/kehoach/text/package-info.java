/** Vietnamese text: one Unicode form, comparison without diacritics, letter case, blanks. */
@NullMarked
package vn.kehoach.text;

import org.jspecify.annotations.NullMarked;
