/** The office's own papers that are no documents: charts and lists, each on one sheet. */
@NullMarked
package vn.kehoach.office.papers;

import org.jspecify.annotations.NullMarked;
