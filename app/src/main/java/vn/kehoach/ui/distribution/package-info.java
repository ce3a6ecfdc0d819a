/** Phát hành: who receives a document, with its marks and papers; and the step of issuing it. */
@NullMarked
package vn.kehoach.ui.distribution;

import org.jspecify.annotations.NullMarked;
