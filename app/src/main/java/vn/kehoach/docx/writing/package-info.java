/** Writes a settled paper as a .docx, with the lines and pages it was settled to. */
@NullMarked
package vn.kehoach.docx.writing;

import org.jspecify.annotations.NullMarked;
