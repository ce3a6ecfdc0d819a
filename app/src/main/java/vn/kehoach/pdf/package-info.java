/**
 * PDF, written from placed pages and read into a source; OpenPDF and PDFBox are known only here.
 */
@NullMarked
package vn.kehoach.pdf;

import org.jspecify.annotations.NullMarked;
