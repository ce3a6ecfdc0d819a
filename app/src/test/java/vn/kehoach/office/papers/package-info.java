/** The office's own papers, each on one sheet. */
@NullMarked
package vn.kehoach.office.papers;

import org.jspecify.annotations.NullMarked;
