/** Tests of reading a whole folder. */
@NullMarked
package vn.kehoach.office.folder;

import org.jspecify.annotations.NullMarked;
