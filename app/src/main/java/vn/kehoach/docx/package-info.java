/** Word files: a .docx or .doc becomes a source. No library type leaves this package. */
@NullMarked
package vn.kehoach.docx;

import org.jspecify.annotations.NullMarked;
