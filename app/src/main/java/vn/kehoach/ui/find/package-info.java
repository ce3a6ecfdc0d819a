/** Finding anything of the program by a few words, without diacritics. */
@NullMarked
package vn.kehoach.ui.find;

import org.jspecify.annotations.NullMarked;
