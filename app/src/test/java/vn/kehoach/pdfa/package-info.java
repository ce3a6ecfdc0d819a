/** The PDF as an archive and a signing program take it: PDF/A, structure, signatures. */
@NullMarked
package vn.kehoach.pdfa;

import org.jspecify.annotations.NullMarked;
