/** The logical structure of a file: what is heading, list and table, and in which order to read. */
@NullMarked
package vn.kehoach.pdf.structure;

import org.jspecify.annotations.NullMarked;
