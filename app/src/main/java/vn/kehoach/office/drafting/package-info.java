/** How a new document begins, and what it still lacks. */
@NullMarked
package vn.kehoach.office.drafting;

import org.jspecify.annotations.NullMarked;
