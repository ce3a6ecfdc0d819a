/** Reading a whole folder of documents. */
@NullMarked
package vn.kehoach.office.folder;

import org.jspecify.annotations.NullMarked;
